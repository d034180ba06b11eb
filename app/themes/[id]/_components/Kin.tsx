import { formatCount } from '@/lib/charts/format/format-count';
import type { Taxonomy, Theme } from '@/lib/model/taxonomy';
import { Card } from '../../../_components/Card';
import { ThemeChip } from '../../../_components/ThemeChip';
import type { ThemeIndex } from '../../../_components/theme-index';

interface KinProps {
  theme: Theme;
  taxonomy: Taxonomy;
  index: ThemeIndex;
}

/** The themes above and below it; nothing where it stands alone. */
export function Kin({ theme, taxonomy, index }: KinProps) {
  const above = taxonomy.themes.filter(({ id }) => theme.parents.includes(id));
  const below = taxonomy.themes.filter(({ parents }) => parents.includes(theme.id));
  if (above.length + below.length === 0) return null;
  return (
    <Card title="Above and below it" sub="A paper with a theme counts for those above it too">
      <dl className="kv">
        {(
          [
            ['Counts for', above],
            ['Counted from', below],
          ] as const
        ).map(
          ([label, themes]) =>
            themes.length > 0 && (
              <div key={label} className="contents">
                <dt>{label}</dt>
                <dd className="chips">
                  {themes.map(({ id, name, mark }) => (
                    <ThemeChip
                      key={id}
                      {...{ name, mark }}
                      href={`/themes/${id}`}
                      count={formatCount(index.get(id)?.papers ?? 0)}
                    />
                  ))}
                </dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}
