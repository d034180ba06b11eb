import type { PageView } from '../../_components/charts/point-href';
import { PairForm } from './PairForm';

interface NoPairProps {
  themes: readonly { id: string; name: string }[];
  view: PageView;
  /** The pair asked for is none: one theme is part of the other. */
  kin: boolean;
}

/** Before a pair is chosen. */
export function NoPair({ themes, view, kin }: NoPairProps) {
  return (
    <aside className="panel" id="behind" aria-label="Chosen pair">
      <div className="state state-low">
        <strong>{kin ? 'These two are no pair' : 'No pair is chosen'}</strong>
        <p>
          {kin
            ? 'One theme is part of the other, so whoever has the one has the other. Choose another pair.'
            : 'Choose a pair in the figure to see it over time and read its papers, or name two themes.'}
        </p>
      </div>
      <div className="px-4 pb-4">
        <PairForm themes={themes} view={view} />
      </div>
    </aside>
  );
}
