import { AutoForm } from '../../_components/AutoForm';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import type { PageView } from '../../_components/charts/point-href';
import { Select } from '../../_components/Select';

interface PairFormProps {
  themes: readonly { id: string; name: string }[];
  view: PageView;
  pair?: { a: string; b: string };
}

/** Any two themes, also those that the matrix has no room for. */
export function PairForm({ themes, view, pair }: PairFormProps) {
  const options = [
    { value: '', label: 'Choose a theme' },
    ...themes
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
  ];
  return (
    <AutoForm action="/co-occurrence" label="Any pair" className="grid gap-2.5">
      <HiddenParameters parameters={view.parameters} except={['a', 'b']} />
      <Select label="Theme" name="a" key={`a-${pair?.a}`} defaultValue={pair?.a ?? ''} options={options} />
      <Select label="With" name="b" key={`b-${pair?.b}`} defaultValue={pair?.b ?? ''} options={options} />
      <noscript>
        <button className="btn" type="submit">
          Show
        </button>
      </noscript>
    </AutoForm>
  );
}
