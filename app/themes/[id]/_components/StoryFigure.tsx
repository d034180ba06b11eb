import { axisNotes } from '@/lib/charts/axis/axis-notes';
import { bucketLabel } from '@/lib/charts/format/bucket-label';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import { trendSubtitle } from '@/lib/charts/trend/trend-subtitle';
import { BUCKETS } from '@/lib/model/bucket';
import { trendsRequest } from '@/lib/model/request/trends-request';
import type { Theme } from '@/lib/model/taxonomy';
import { EmptyState } from '../../../_components/EmptyState';
import { csvHref } from '../../../_components/csv-href';
import { embedHref } from '../../../_components/embed-href';
import { ExportMenu } from '../../../_components/ExportMenu';
import { Figure } from '../../../_components/Figure';
import { queryHref, type PageParameters } from '../../../_components/query-href';
import { SegmentedLinks } from '../../../_components/SegmentedLinks';
import type { ThemeIndex } from '../../../_components/theme-index';
import { markSeries } from '@/lib/charts/trend/mark-series';
import { withBursts } from '@/lib/charts/trend/with-bursts';
import { TrendFirstPaint } from '../../../_components/charts/TrendFirstPaint';
import type { ThemeStory } from './theme-story';

interface StoryFigureProps {
  story: ThemeStory;
  theme: Theme;
  index: ThemeIndex;
  parameters: PageParameters;
}

/** The theme's share over time; each point leads to its papers. */
export function StoryFigure({ story, theme, index, parameters }: StoryFigureProps) {
  const { request, answer, horizon } = story;
  const path = `/themes/${theme.id}`;
  const series = withBursts(markSeries(answer.series, index), answer);
  const shown = { themes: theme.id, bucket: request.bucket };
  const strength: Record<string, string> = request.strength === 'any' ? {} : { strength: request.strength };
  const file = csvHref('/api/trends', trendsRequest, parameters, { ...shown, ...strength, measure: 'share' });
  const notes = axisNotes(answer, answer.series, horizon);
  return (
    <Figure
      lead
      title={title(story, theme.name)}
      sub={trendSubtitle(answer, request)}
      controls={
        <>
          <SegmentedLinks
            label="Bucket"
            options={BUCKETS.filter((bucket) => bucket !== 'day').map((bucket) => ({
              label: `${bucket[0]?.toUpperCase() ?? ''}${bucket.slice(1)}`,
              href: queryHref(path, parameters, { bucket }),
              current: request.bucket === bucket,
            }))}
          />
          <SegmentedLinks
            label="Strength"
            options={(['any', 'about'] as const).map((value) => ({
              label: value === 'any' ? 'About or mention' : 'About only',
              href: queryHref(path, parameters, { strength: value === 'any' ? null : value }),
              current: request.strength === value,
            }))}
          />
        </>
      }
      source={notes.join(' ')}
      forms={[{ label: 'Table', href: queryHref('/trends', { ...shown, ...strength }), page: true }]}
      exports={answer.buckets.length > 0 && <ExportMenu csv={file} picture={{}} embed={embedHref(file)} />}
      link={queryHref(path, parameters)}
    >
      {answer.buckets.length === 0 ? (
        <EmptyState title="None of its papers can be drawn">
          They count in totals. Without a date that fits a {request.bucket} they have no place on the time
          axis.
        </EmptyState>
      ) : (
        <div className="plot-trend">
          <TrendFirstPaint
            axis={answer}
            measure="share"
            series={series}
            view={{ path: '/trends', parameters: { ...shown, ...strength } }}
            alt={trendAltText(answer, 'share', series)}
          />
        </div>
      )}
    </Figure>
  );
}

/** A finding where a burst makes one, else a question. */
function title({ bursts, answer: { bucket } }: ThemeStory, name: string): string {
  const strongest = bursts.toSorted((a, b) => b.weight - a.weight)[0];
  if (!strongest) return `How did ${name} change?`;
  const [from, to] = [bucketLabel(strongest.from, bucket), bucketLabel(strongest.to, bucket)];
  return `${name}: a burst ${from === to ? `in ${from}` : `from ${from} to ${to}`}`;
}
