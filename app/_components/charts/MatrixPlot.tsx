'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, type KeyboardEvent } from 'react';
import type { MatrixCell, MatrixChart } from '@/lib/charts/matrix/matrix-chart';
import { cellHref } from './cell-href';
import { isPanelBelow } from './is-panel-below';
import { MatrixSvg } from './MatrixSvg';
import { moveCell } from './move-cell';
import type { PageView } from './point-href';

interface MatrixPlotProps {
  chart: MatrixChart;
  alt: string;
  /** The page to which a chosen pair is added. */
  view: PageView;
  chosen: { a: string; b: string } | null;
}

/** A matrix that can be read: by pointer, and as one tab stop by arrow keys; Enter chooses the pair. */
export function MatrixPlot({ chart, alt, view, chosen }: MatrixPlotProps) {
  const router = useRouter();
  const hintId = useId();
  const [at, setAt] = useState<number | null>(null);
  const isChosen = (cell: MatrixCell) =>
    chosen !== null && [cell.a, cell.b].every((id) => id === chosen.a || id === chosen.b);
  const start = Math.max(0, chart.cells.findIndex(isChosen));
  const read = chart.cells[at ?? -1];
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = chart.cells[at ?? start];
    if (event.key === 'Enter' && cell && cell.look !== 'kin')
      router.push(cellHref(view, cell), { scroll: isPanelBelow() });
    else if (event.key === 'Escape') setAt(null);
    else {
      const next = moveCell(event.key, at, start, chart.rows.length);
      if (next === null) return;
      setAt(next);
    }
    event.preventDefault();
  };
  return (
    <>
      <div className="read" aria-live="polite">
        {read ? (
          <span>{read.words}</span>
        ) : (
          <span className="text-ink-3">Point at a cell, or use the arrow keys.</span>
        )}
      </div>
      <p id={hintId} className="sr-only">
        Arrow keys move by cell. Enter opens the pair and its papers.
      </p>
      <div
        className="scroll-x matrix"
        data-opens-panel
        tabIndex={0}
        role="group"
        aria-label="Matrix, read with the arrow keys"
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setAt(null)}
        onPointerOver={(event) => {
          const cell = (event.target as Element).getAttribute('data-cell');
          if (cell !== null) setAt(Number(cell));
        }}
        onClick={(event) => {
          const cell = chart.cells[Number((event.target as Element).getAttribute('data-cell') ?? -1)];
          if (!cell || cell.look === 'kin' || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          router.push(cellHref(view, cell), { scroll: isPanelBelow() });
        }}
      >
        <MatrixSvg chart={chart} alt={alt} view={view} chosen={chart.cells.find(isChosen)} read={read} />
      </div>
    </>
  );
}
