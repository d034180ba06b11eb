import { MATRIX_ORDERS } from '@/lib/charts/matrix/matrix-themes';
import { PAIR_MEASURES, PAIR_MEASURE_WORDS } from '@/lib/charts/matrix/pair-measure';
import { plural } from '@/lib/words/plural';
import { AutoForm } from '../../_components/AutoForm';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import { Field } from '../../_components/Field';
import type { PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';
import { USUAL_MIN, type CooccurrenceState } from './cooccurrence-state';

const OWN = ['measure', 'order', 'min', 'unclear', 'from', 'to'];
const MINIMA = [1, 2, 3, 5, 10, 20];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Measure, order, least papers, mask and range of the matrix: all of them in the address. */
export function MatrixControls({
  state,
  parameters,
}: {
  state: CooccurrenceState;
  parameters: PageParameters;
}) {
  const { request, measure, order, unclear } = state;
  const minima = MINIMA.includes(request.min) ? MINIMA : [...MINIMA, request.min];
  return (
    <details className="fold w-full">
      <summary>
        {PAIR_MEASURE_WORDS[measure]}, {plural(request.min, 'paper')} at least{' '}
        <span className="text-ink-3">– change</span>
      </summary>
      <AutoForm
        action="/co-occurrence"
        label="How the matrix is drawn"
        className="tools"
        defaults={{ measure: 'lift', order: 'community', min: USUAL_MIN, unclear: 'hatched' }}
      >
        <HiddenParameters parameters={parameters} except={OWN} />
        <Select
          label="Measure"
          name="measure"
          key={`measure-${measure}`}
          defaultValue={measure}
          options={PAIR_MEASURES.map((value) => ({ value, label: PAIR_MEASURE_WORDS[value] }))}
        />
        <Select
          label="Order"
          name="order"
          key={`order-${order}`}
          defaultValue={order}
          options={MATRIX_ORDERS.map((value) => ({ value, label: capital(value) }))}
        />
        <Select
          label="At least"
          name="min"
          key={`min-${request.min}`}
          defaultValue={String(request.min)}
          options={minima.map((value) => ({ value: String(value), label: plural(value, 'paper') }))}
        />
        <Select
          label="Unclear pairs"
          name="unclear"
          key={`unclear-${unclear}`}
          defaultValue={unclear}
          options={[
            { value: 'hatched', label: 'Hatched' },
            { value: 'shown', label: 'Shown' },
          ]}
        />
        <Field label="From" id="from">
          <input className="input" type="date" id="from" name="from" defaultValue={request.from ?? ''} />
        </Field>
        <Field label="To" id="to">
          <input className="input" type="date" id="to" name="to" defaultValue={request.to ?? ''} />
        </Field>
        <button className="btn" type="submit">
          Show
        </button>
      </AutoForm>
    </details>
  );
}
