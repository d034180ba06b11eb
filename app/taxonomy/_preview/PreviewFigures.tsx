'use client';

import { formatCount } from '@/lib/charts/format/format-count';
import type { Theme } from '@/lib/model/taxonomy';
import type { ThemePreview } from '@/lib/model/taxonomy-answers';
import { Card } from '../../_components/Card';
import { Figure } from '../../_components/Figure';
import { Table } from '../../_components/Table';
import type { PreviewInHand } from '../_editor/use-preview';
import { BeforeAfterSvg } from './BeforeAfterSvg';
import { SuspectList } from './SuspectList';

interface PreviewFiguresProps {
  inView: PreviewInHand;
  chosen: string | null;
  themes: readonly Theme[];
}

/** The chosen theme before and after the change: over time, beside other themes, and what looks wrong. */
export function PreviewFigures({ inView, chosen, themes }: PreviewFiguresProps) {
  const { preview, running } = inView;
  const theme = preview?.themes.find(({ id }) => id === chosen) ?? preview?.themes[0];
  if (!theme) return null;
  const mark = themes.find(({ id }) => id === theme.id)?.mark ?? '';
  const { bucket } = theme.series;
  const suspects = theme.suspects.filter(({ reasons }) => reasons.length > 0);
  return (
    <div className={running ? 'stack stale' : 'stack'}>
      <Figure
        title={title(theme)}
        sub={`Papers with the theme by ${bucket}, before the change (grey) and after it`}
        source="Papers that are dated so finely. Nothing is saved yet."
      >
        <BeforeAfterSvg series={theme.series} mark={mark} name={theme.name} />
      </Figure>
      {suspects.length > 0 && <SuspectList suspects={suspects} />}
      {theme.overlaps.length > 0 && <Overlaps theme={theme} />}
    </div>
  );
}

function title({ name, before, after, state }: ThemePreview): string {
  if (state === 'added') return `${name}: new, in ${formatCount(after)} papers`;
  if (state === 'removed') return `${name}: gone from ${formatCount(before)} papers`;
  if (before === after) return `${name}: as many papers as before`;
  return `${name}: ${formatCount(before)} papers before, ${formatCount(after)} after`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function Overlaps({ theme }: { theme: ThemePreview }) {
  return (
    <Card title="Themes that share most papers with it" sub="Papers with both, of the papers with either">
      <Table
        caption="Overlap with other themes"
        head={
          <tr>
            <th scope="col">Theme</th>
            <th scope="col" className="r">
              Papers with both
            </th>
            <th scope="col" className="r">
              Before
            </th>
            <th scope="col" className="r">
              After
            </th>
          </tr>
        }
      >
        {theme.overlaps.map((overlap) => (
          <tr key={overlap.theme}>
            <td>{overlap.name}</td>
            <td className="r">{formatCount(overlap.papers)}</td>
            <td className="r">{percent(overlap.before)}</td>
            <td className="r">{percent(overlap.jaccard)}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
