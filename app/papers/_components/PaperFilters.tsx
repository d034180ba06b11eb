import type { ReactNode } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import type { DumpSummary, Facet, Facets, ThemeSummary } from '@/lib/model/answers';
import type { PapersRequest } from '@/lib/model/request/papers-request';
import { Select } from '../../_components/Select';
import { ThemeMark } from '../../_components/ThemeMark';
import { ThemeOptions } from './ThemeOptions';

const MOST_THEMES = 12;

interface PaperFiltersProps {
  request: PapersRequest;
  facets: Facets;
  themes: ThemeSummary[];
  dumps: DumpSummary[];
}

/** The filters beside the list, with how many papers each choice would leave. */
export function PaperFilters({ request, facets, themes, dumps }: PaperFiltersProps) {
  const held = dumps.filter((dump) => dump.status === 'held');
  const inDump = new Map(facets.dumps.map(({ value, papers }) => [value, papers]));
  return (
    <>
      <ThemeFilter chosen={request.themes ?? []} facets={facets.themes} themes={themes} />
      <Group title="Date">
        <Choice name="dated" value="any" label="Any" now={request.dated} />
        <Choice name="dated" value="yes" label="Dated" now={request.dated} count={facets.dated} />
        <Choice name="dated" value="no" label="No date" now={request.dated} count={facets.undated} />
      </Group>
      {request.themes !== undefined && (
        <Group title="Strength">
          <Choice
            name="strength"
            value="any"
            label="About or mention"
            now={request.strength}
            count={facets.strengths?.any}
          />
          <Choice
            name="strength"
            value="about"
            label="About only"
            now={request.strength}
            count={facets.strengths?.about}
          />
        </Group>
      )}
      <div className="mt-4 grid gap-3">
        {held.length > 0 && (
          <Select
            label="Dump"
            name="dump"
            defaultValue={request.dump ?? ''}
            options={[
              { value: '', label: 'All dumps' },
              ...held.map(({ id, name }) => ({
                value: id,
                label: `${name} (${formatCount(inDump.get(id) ?? 0)})`,
              })),
            ]}
          />
        )}
        <FacetSelect
          label="Source"
          name="source"
          every="All sources"
          now={request.source}
          facets={facets.sources}
        />
        <FacetSelect
          label="Venue"
          name="venue"
          every="All venues"
          now={request.venue}
          facets={facets.venues}
        />
      </div>
    </>
  );
}

function ThemeFilter({
  chosen,
  facets,
  themes,
}: {
  chosen: string[];
  facets: Facet[];
  themes: ThemeSummary[];
}) {
  const marks = new Map(themes.map((theme) => [theme.id, theme]));
  const counts = new Map(facets.map((facet) => [facet.value, facet.papers]));
  const others = facets
    .filter((facet) => !chosen.includes(facet.value))
    .slice(0, MOST_THEMES - chosen.length);
  const listed = [...chosen, ...others.map((facet) => facet.value)];
  return (
    <Group title="Theme" more={<ThemeOptions themes={themes} without={listed} />}>
      {listed.map((id) => {
        const theme = marks.get(id);
        if (!theme) return null;
        return (
          <li key={id}>
            <label>
              <input type="checkbox" name="themes" value={id} defaultChecked={chosen.includes(id)} />
              <ThemeMark mark={theme.mark} />
              <span>{theme.name}</span>
              <span className="n">{formatCount(counts.get(id) ?? 0)}</span>
            </label>
          </li>
        );
      })}
    </Group>
  );
}

function Group({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="mt-4 first:mt-0">
      <legend className="mb-1 text-xs font-semibold text-ink-2">{title}</legend>
      <ul className="pick">{children}</ul>
      {more !== undefined && <div className="mt-1.5">{more}</div>}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  label: string;
  now: string;
  count?: number;
}

function Choice({ name, value, label, now, count }: ChoiceProps) {
  return (
    <li>
      <label>
        <input type="radio" name={name} value={value} defaultChecked={now === value} />
        <span>{label}</span>
        {count !== undefined && <span className="n">{formatCount(count)}</span>}
      </label>
    </li>
  );
}

interface FacetSelectProps {
  label: string;
  name: string;
  every: string;
  now: string | undefined;
  facets: Facet[];
}

/** Left out where there is nothing to choose between. */
function FacetSelect({ label, name, every, now, facets }: FacetSelectProps) {
  if (facets.length < 2 && now === undefined) return null;
  const known = facets.map((facet) => ({
    value: facet.value,
    label: `${facet.name} (${formatCount(facet.papers)})`,
  }));
  const kept =
    now !== undefined && !facets.some((facet) => facet.value === now) ? [{ value: now, label: now }] : [];
  return (
    <Select
      label={label}
      name={name}
      defaultValue={now ?? ''}
      options={[{ value: '', label: every }, ...kept, ...known]}
    />
  );
}
