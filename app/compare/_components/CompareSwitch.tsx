import { SegmentedLinks } from '../../_components/SegmentedLinks';
import { queryHref, type PageParameters } from '../../_components/query-href';

/** Periods or themes; what the other form has no use for is left behind. */
export function CompareSwitch({ by, parameters }: { by: 'periods' | 'themes'; parameters: PageParameters }) {
  const { themes, before, after, bucket, measure, by: _by, ...shared } = parameters;
  const given = (entries: Record<string, string | undefined>): PageParameters =>
    Object.fromEntries(
      Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  return (
    <div className="field">
      <span className="field-label">Compare</span>
      <SegmentedLinks
        label="Compare"
        options={[
          {
            label: 'Periods',
            href: queryHref('/compare', { ...given({ before, after }), ...shared }),
            current: by === 'periods',
          },
          {
            label: 'Themes',
            href: queryHref('/compare', { by: 'themes', ...given({ themes, bucket, measure }), ...shared }),
            current: by === 'themes',
          },
        ]}
      />
    </div>
  );
}
