import { SegmentedLinks } from '../../_components/SegmentedLinks';
import { queryHref, type PageParameters } from '../../_components/query-href';

/** The same pairs as a matrix or as a network. */
export function ViewSwitch({ view, parameters }: { view: 'matrix' | 'network'; parameters: PageParameters }) {
  return (
    <div className="tools mb-4">
      <SegmentedLinks
        label="View"
        options={(['matrix', 'network'] as const).map((each) => ({
          label: each === 'matrix' ? 'Matrix' : 'Network',
          href: queryHref('/co-occurrence', parameters, { view: each === 'matrix' ? null : each }),
          current: each === view,
        }))}
      />
    </div>
  );
}
