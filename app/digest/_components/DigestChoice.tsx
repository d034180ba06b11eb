import type { ThemeSummary } from '@/lib/model/answers';
import type { DigestRequest } from '@/lib/model/request/digest-request';
import { AutoForm } from '../../_components/AutoForm';
import { Field } from '../../_components/Field';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';
import { ThemeChip } from '../../_components/ThemeChip';
import { ThemeOptions } from '../../papers/_components/ThemeOptions';

interface DigestChoiceProps {
  parameters: PageParameters;
  asked: DigestRequest;
  themes: ThemeSummary[];
}

const FREQUENCIES = [
  { value: 'weekly', label: 'Every Monday' },
  { value: 'daily', label: 'Every day' },
];

/** Themes, words and how often; what is chosen stands in the address and in the preview. */
export function DigestChoice({ parameters, asked, themes }: DigestChoiceProps) {
  const chosen = asked.themes ?? [];
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return (
    <AutoForm
      action="/digest"
      label="What the digest is of"
      joined={['themes']}
      defaults={{ frequency: 'weekly' }}
      key={JSON.stringify(parameters)}
      className="grid gap-3"
    >
      {chosen.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {chosen.map((id) => (
            <ThemeChip
              key={id}
              name={byId.get(id)?.name ?? id}
              mark={byId.get(id)?.mark ?? '12.1.a'}
              removable
              href={queryHref('/digest', parameters, {
                themes: chosen.filter((one) => one !== id).join(','),
              })}
            />
          ))}
        </div>
      )}
      {chosen.map((id) => (
        <input key={id} type="hidden" name="themes" value={id} />
      ))}
      <ThemeOptions themes={themes} without={chosen} />
      <Field label="Words" id="q" hint={'In title or abstract: "a phrase", OR, -without, begin*'}>
        <input className="input" type="search" id="q" name="q" defaultValue={asked.q ?? ''} />
      </Field>
      <Select label="How often" name="frequency" options={FREQUENCIES} defaultValue={asked.frequency} />
      <div>
        <button type="submit" className="btn">
          Show
        </button>
      </div>
    </AutoForm>
  );
}
