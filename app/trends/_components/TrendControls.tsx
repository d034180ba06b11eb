import { TREND_FORMS, type TrendForm } from '@/lib/charts/trend/trend-form';
import { BUCKETS } from '@/lib/model/bucket';
import { MEASURES, type Measure } from '@/lib/model/measure';
import { AutoForm } from '../../_components/AutoForm';
import { Field } from '../../_components/Field';
import { SegmentedLinks } from '../../_components/SegmentedLinks';
import { Select } from '../../_components/Select';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import { queryHref, type PageParameters } from '../../_components/query-href';
import type { TrendsState } from './trends-state';

const MEASURE_NAMES: Record<Measure, string> = {
  share: 'Share',
  count: 'Count',
  cumulative: 'Cumulative',
  index: 'Index',
};
const SMOOTHINGS = [0, 1, 2, 3, 6, 12];
const OWN = ['bucket', 'measure', 'smooth', 'from', 'to', 'strength', 'bursts'];
const FORM_NAMES: Record<TrendForm, string> = {
  lines: 'Lines',
  area: 'Area',
  multiples: 'Multiples',
  rank: 'Rank',
  heat: 'Heat map',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Form of the chart, bucket, measure, smoothing, bursts, range and strength: all of them in the address. */
export function TrendControls({ state, parameters }: { state: TrendsState; parameters: PageParameters }) {
  const { request, usualBucket, form } = state;
  const smoothings = SMOOTHINGS.includes(request.smooth) ? SMOOTHINGS : [...SMOOTHINGS, request.smooth];
  return (
    <details className="fold w-full">
      <summary>
        {MEASURE_NAMES[request.measure]}, by {request.bucket} <span className="text-ink-3">– change</span>
      </summary>
      <div className="tools">
        <div className="field">
          <span className="field-label">View</span>
          <SegmentedLinks
            label="View"
            options={TREND_FORMS.map((each) => ({
              label: FORM_NAMES[each],
              href: queryHref('/trends', parameters, { form: each === 'lines' ? null : each }),
              current: each === form,
            }))}
          />
        </div>
        <AutoForm
          action="/trends"
          label="What is drawn"
          className="contents"
          defaults={{ bucket: usualBucket, measure: 'share', smooth: '0', strength: 'any', bursts: 'on' }}
        >
          <HiddenParameters parameters={parameters} except={OWN} />
          <Select
            label="Bucket"
            name="bucket"
            key={`bucket-${request.bucket}`}
            defaultValue={request.bucket}
            options={BUCKETS.toReversed().map((value) => ({ value, label: capital(value) }))}
          />
          <Select
            label="Measure"
            name="measure"
            key={`measure-${request.measure}`}
            defaultValue={request.measure}
            options={['share', ...MEASURES.filter((value) => value !== 'share')].map((value) => ({
              value,
              label: MEASURE_NAMES[value as Measure],
            }))}
          />
          <Select
            label="Smoothing"
            name="smooth"
            key={`smooth-${request.smooth}`}
            defaultValue={String(request.smooth)}
            options={smoothings.map((value) => ({
              value: String(value),
              label: value === 0 ? 'None' : `±${value}`,
            }))}
          />
          <Select
            label="Strength"
            name="strength"
            key={`strength-${request.strength}`}
            defaultValue={request.strength}
            options={[
              { value: 'any', label: 'Any' },
              { value: 'about', label: 'About' },
            ]}
          />
          <Select
            label="Bursts"
            name="bursts"
            key={`bursts-${state.bursts}`}
            defaultValue={state.bursts ? 'on' : 'off'}
            options={[
              { value: 'on', label: 'Marked' },
              { value: 'off', label: 'Not marked' },
            ]}
          />
          <Field label="From" id="from">
            <input
              className="input"
              type="date"
              id="from"
              name="from"
              key={request.from ?? ''}
              defaultValue={request.from ?? ''}
            />
          </Field>
          <Field label="To" id="to">
            <input
              className="input"
              type="date"
              id="to"
              name="to"
              key={request.to ?? ''}
              defaultValue={request.to ?? ''}
            />
          </Field>
          <button className="btn" type="submit">
            Show
          </button>
        </AutoForm>
      </div>
    </details>
  );
}
