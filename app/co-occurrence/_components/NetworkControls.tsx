import { THRESHOLD_STEP } from '@/lib/charts/network/network-links';
import { plural } from '@/lib/words/plural';
import { AutoForm } from '../../_components/AutoForm';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import { Field } from '../../_components/Field';
import type { PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';
import { USUAL_MIN, type CooccurrenceState } from './cooccurrence-state';
import { USUAL_MOST } from '@/lib/queries/readings/pictures/network-parameters';
import { ThresholdSlider } from './ThresholdSlider';

const OWN = ['link', 'links', 'most', 'min', 'from', 'to'];
const SIZES = [20, 30, USUAL_MOST, 60, 200];
const MINIMA = [1, 2, 3, 5, 10, 20];

interface NetworkControlsProps {
  state: CooccurrenceState;
  parameters: PageParameters;
  threshold: number;
  usual: number;
}

/** Threshold, kind of links, number of themes, least papers and range of the network: all in the address. */
export function NetworkControls({ state, parameters, threshold, usual }: NetworkControlsProps) {
  const { request, links, most } = state;
  const including = (list: number[], value: number) => (list.includes(value) ? list : [...list, value]);
  return (
    <details className="fold w-full">
      <summary>
        NPMI of {threshold.toFixed(2)} or more <span className="text-ink-3">– change</span>
      </summary>
      <AutoForm
        action="/co-occurrence"
        label="How the network is drawn"
        className="tools"
        defaults={{ link: String(usual), links: 'clear', most: String(USUAL_MOST), min: USUAL_MIN }}
      >
        <HiddenParameters parameters={parameters} except={OWN} />
        <ThresholdSlider
          key={`link-${threshold}`}
          label="Links from NPMI"
          name="link"
          value={threshold}
          step={THRESHOLD_STEP}
        />
        <Select
          label="Links"
          name="links"
          key={`links-${links}`}
          defaultValue={links}
          options={[
            { value: 'clear', label: 'All clear pairs' },
            { value: 'backbone', label: 'Backbone' },
          ]}
        />
        <Select
          label="Themes"
          name="most"
          key={`most-${most}`}
          defaultValue={String(most)}
          options={including(SIZES, most).map((value) => ({
            value: String(value),
            label: value === 200 ? 'All' : `${value} with most papers`,
          }))}
        />
        <Select
          label="At least"
          name="min"
          key={`min-${request.min}`}
          defaultValue={String(request.min)}
          options={including(MINIMA, request.min).map((value) => ({
            value: String(value),
            label: plural(value, 'paper'),
          }))}
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
