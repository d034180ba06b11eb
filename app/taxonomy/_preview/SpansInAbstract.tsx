'use client';

import { useEffect, useState } from 'react';
import { snippet } from '@/lib/words/snippet';
import { Marked, type Sign } from './Marked';

interface SpansInAbstractProps {
  /** Of the paper. */
  id: string;
  spans: readonly { start: number; end: number }[];
  sign: Sign;
}

const LENGTH = 420;

/** The words where they stand in the abstract, which is fetched for it. */
export function SpansInAbstract({ id, spans, sign }: SpansInAbstractProps) {
  const [abstract, setAbstract] = useState<string | null>(null);
  useEffect(() => {
    void fetch(`/api/papers/${id}`)
      .then((answer) => answer.json() as Promise<{ abstract?: string | null }>)
      .then(
        (paper) => setAbstract(paper.abstract ?? 'No dump states an abstract.'),
        () => setAbstract('The abstract did not arrive.'),
      );
  }, [id]);
  if (abstract === null) return <p className="snip text-ink-3">…</p>;
  const piece = snippet(
    abstract,
    spans.map(({ start, end }) => ({ theme: sign, start, end })),
    LENGTH,
  );
  return (
    <p className="snip">
      <Marked text={piece.text} spans={piece.spans} sign={sign} />
    </p>
  );
}
