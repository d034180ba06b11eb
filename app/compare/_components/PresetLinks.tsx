import type { PeriodPreset } from '@/lib/charts/comparison/period-presets';
import { PageLink } from '../../_components/PageLink';
import { queryHref, type PageParameters } from '../../_components/query-href';

interface PresetLinksProps {
  presets: PeriodPreset[];
  periods: Pick<PeriodPreset, 'before' | 'after'>;
  parameters: PageParameters;
}

/** Comparisons that are one press away. */
export function PresetLinks({ presets, periods, parameters }: PresetLinksProps) {
  if (presets.length === 0) return null;
  const text = ({ before, after }: Pick<PeriodPreset, 'before' | 'after'>) =>
    `${before.from}..${before.to} ${after.from}..${after.to}`;
  return (
    <nav className="chips mb-4" aria-label="Usual periods">
      {presets.map((preset) => (
        <PageLink
          key={preset.label}
          className={text(preset) === text(periods) ? 'chip chip-on' : 'chip'}
          aria-current={text(preset) === text(periods) ? 'true' : undefined}
          scroll={false}
          href={queryHref('/compare', parameters, {
            before: `${preset.before.from}..${preset.before.to}`,
            after: `${preset.after.from}..${preset.after.to}`,
          })}
        >
          {preset.label}
        </PageLink>
      ))}
    </nav>
  );
}
