import type { Day } from '@/lib/model/bucket';
import { AutoForm } from '../../_components/AutoForm';
import { ButtonLink } from '../../_components/Button';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import { Field } from '../../_components/Field';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';

interface Span {
  from: Day;
  to: Day;
}

interface PeriodsControlsProps {
  parameters: PageParameters;
  periods: { before: Span; after: Span };
  strength: 'any' | 'about';
}

const written = ({ from, to }: Span) => `${from}..${to}`;

/** The two periods as the API writes them, and the strength of tags. */
export function PeriodsControls({ parameters, periods, strength }: PeriodsControlsProps) {
  const { before, after } = periods;
  return (
    <>
      <AutoForm action="/compare" label="Periods" className="contents" defaults={{ strength: 'any' }}>
        <HiddenParameters parameters={parameters} except={['before', 'after', 'strength', 'by']} />
        {(
          [
            ['before', 'Before', before],
            ['after', 'After', after],
          ] as const
        ).map(([name, label, span]) => (
          <Field key={`${name}-${written(span)}`} label={label} id={name} className="period-field">
            <input
              className="input num"
              id={name}
              name={name}
              defaultValue={written(span)}
              pattern="\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}"
              title="Two days, both included, as 2024-01-01..2024-12-31"
              spellCheck={false}
            />
          </Field>
        ))}
        <Select
          label="Strength"
          name="strength"
          key={strength}
          defaultValue={strength}
          options={[
            { value: 'any', label: 'Any' },
            { value: 'about', label: 'About' },
          ]}
        />
        <button className="btn" type="submit">
          Show
        </button>
      </AutoForm>
      <ButtonLink
        href={queryHref('/compare', parameters, { before: written(after), after: written(before) })}
        variant="ghost"
      >
        Swap
      </ButtonLink>
    </>
  );
}
