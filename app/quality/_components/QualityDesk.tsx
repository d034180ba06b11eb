'use client';

import dynamic from 'next/dynamic';

// Those who only read the figures do without it.
const Judging = dynamic(() => import('./Judging').then((file) => file.Judging), {
  ssr: false,
  loading: () => <p className="card text-sm text-ink-2">The sample is on its way …</p>,
});

interface QualityDeskProps {
  closed: boolean;
  /** The sample drawn last; null: none was. */
  sample: number | null;
}

/** Where tags are judged; fetched apart from the page. */
export function QualityDesk({ closed, sample }: QualityDeskProps) {
  return (
    <>
      <noscript>
        <p className="card text-sm text-ink-2">Judging needs JavaScript; the figures below do not.</p>
      </noscript>
      <Judging key={sample} closed={closed} drawn={sample !== null} />
    </>
  );
}
