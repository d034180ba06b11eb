import { memo } from 'react';

interface RangeBarsProps {
  papers: readonly number[];
  /** Places of those that are not over. */
  open: readonly number[];
}

const HEIGHT = 30;

/** The whole corpus as bars, stretched to the width that there is. */
export const RangeBars = memo(function RangeBars({ papers, open }: RangeBarsProps) {
  const most = Math.max(1, ...papers);
  return (
    <svg
      className="ch brush-bars"
      viewBox={`0 0 ${papers.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {papers.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(1, (HEIGHT * count) / most);
        return (
          height > 0 && (
            <rect
              key={i}
              className={open.includes(i) ? 'bar-full brush-open' : 'bar-full'}
              x={i + 0.1}
              y={HEIGHT - height}
              width={0.8}
              height={height}
              vectorEffect="non-scaling-stroke"
            />
          )
        );
      })}
    </svg>
  );
});
