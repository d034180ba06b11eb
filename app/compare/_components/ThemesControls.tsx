import { MEASURES } from '@/lib/model/measure';
import { BUCKETS, type Bucket } from '@/lib/model/bucket';
import type { TrendsRequest } from '@/lib/model/request/trends-request';
import { AutoForm } from '../../_components/AutoForm';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import type { PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';

interface ThemesControlsProps {
  request: TrendsRequest;
  usualBucket: Bucket;
  parameters: PageParameters;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Bucket and measure of themes side by side. */
export function ThemesControls({ request, usualBucket, parameters }: ThemesControlsProps) {
  return (
    <AutoForm
      action="/compare"
      label="How the themes are drawn"
      className="contents"
      defaults={{ bucket: usualBucket, measure: 'share' }}
    >
      <HiddenParameters parameters={parameters} except={['bucket', 'measure']} />
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
        options={MEASURES.map((value) => ({ value, label: capital(value) }))}
      />
      <noscript>
        <button className="btn" type="submit">
          Show
        </button>
      </noscript>
    </AutoForm>
  );
}
