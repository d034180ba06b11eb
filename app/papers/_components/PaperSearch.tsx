import type { ReactNode } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import type { YearBars } from '@/lib/charts/trend/year-bars';
import type { ThemeSummary } from '@/lib/model/answers';
import type { PapersRequest } from '@/lib/model/request/papers-request';
import { plural } from '@/lib/words/plural';
import { AutoForm } from '../../_components/AutoForm';
import { YearBarsSvg } from '../../_components/charts/YearBarsSvg';
import { Field } from '../../_components/Field';
import { LiveInput } from '../../_components/LiveInput';
import { Still } from '../../_components/still/Still';
import { PageLink } from '../../_components/PageLink';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';
import { ThemeChip } from '../../_components/ThemeChip';
import type { ThemeIndex } from '../../_components/theme-index';
import { FilterChips } from './FilterChips';

interface PaperSearchProps {
  parameters: PageParameters;
  request: PapersRequest;
  total: number;
  undated: number;
  index: ThemeIndex;
  years: YearBars | null;
  filters: ReactNode;
  /** Themes whose names have the words that are searched for. */
  named: ThemeSummary[];
  /** The words as the address has them, also where they cannot be read. */
  words: string;
}

const DEFAULTS = { sort: 'newest', dated: 'any', strength: 'any' };

/** One form for the whole question: words, range and order above the list, filters beside it. */
export function PaperSearch(props: PaperSearchProps) {
  const { parameters, request, total, undated, index, years, filters, named, words } = props;
  const set = Object.keys(parameters).filter(
    (name) => !['q', 'sort', 'cursor', 'seen'].includes(name),
  ).length;
  return (
    <AutoForm
      action="/papers"
      label="Papers"
      search
      className="contents"
      defaults={DEFAULTS}
      joined={['themes']}
      live="q"
    >
      <details className="card fold papers-side" key={JSON.stringify(parameters)}>
        <summary className="min-h-7 font-medium">
          Filters <span className="text-ink-3">{set > 0 && `– ${set} set`}</span>
        </summary>
        <h2 className="sr-only">Filters</h2>
        <div className="pt-3 min-[64rem]:pt-0">{filters}</div>
      </details>
      <section className="card papers-top" aria-label="Search">
        <SearchFields request={request} words={words} />
        <NamedThemes themes={named} />
        <MoreOfTheme chosen={request.themes ?? []} index={index} />
        <div className="mt-3 flex flex-wrap items-center gap-2" aria-live="polite">
          <b className="num font-semibold">{plural(total, 'paper')}</b>
          <FilterChips parameters={parameters} request={request} index={index} />
        </div>
        {years !== null && (
          <div className="mt-3 flex flex-wrap items-end gap-x-6 md:flex-nowrap">
            <Still className="contents">
              <YearBarsSvg
                chart={years}
                label="Listed papers by year"
                height={92}
                href={(year) => queryHref('/papers', parameters, range(year))}
              />
            </Still>
            <p className="num flex-none pb-1 text-sm leading-tight text-ink-3 max-md:flex max-md:gap-1.5">
              <b className="text-ink md:block md:text-base">{formatCount(undated)}</b>
              without a date
            </p>
          </div>
        )}
      </section>
    </AutoForm>
  );
}

const range = (year: string) => ({ from: `${year}-01-01`, to: `${year}-12-31`, cursor: null, seen: null });

/** A theme finds more than its name does: every writing of it, and what is below it. */
function NamedThemes({ themes }: { themes: ThemeSummary[] }) {
  if (themes.length === 0) return null;
  return (
    <p className="chips mt-3 items-center text-sm text-ink-3">
      {themes.length === 1 ? 'A theme of this name:' : 'Themes of this name:'}
      {themes.map(({ id, name, mark, papers }) => (
        <ThemeChip
          key={id}
          name={name}
          mark={mark}
          href={`/papers?themes=${id}`}
          count={formatCount(papers)}
        />
      ))}
    </p>
  );
}

/** From the papers of one theme to its other views. */
function MoreOfTheme({ chosen: [id, ...others], index }: { chosen: string[]; index: ThemeIndex }) {
  const theme = index.get(id ?? '');
  if (theme === undefined || others.length > 0) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-3">
      <span>{theme.name}:</span>
      <PageLink href={`/trends?themes=${theme.id}`}>over time</PageLink>
      <PageLink href={`/themes/${theme.id}`}>its story, and what comes with it</PageLink>
    </p>
  );
}

function SearchFields({ request, words }: { request: PapersRequest; words: string }) {
  const orders = [
    { value: 'newest', label: 'Newest' },
    { value: 'oldest', label: 'Oldest' },
    ...(request.q === undefined ? [] : [{ value: 'relevance', label: 'Relevance' }]),
  ];
  // What the address says is what the fields show: a new value makes a new field.
  return (
    <div className="tools">
      <Field label="Search title and abstract" id="q" className="flex-[1_1_260px] max-md:basis-full">
        <LiveInput
          className="input"
          type="search"
          id="q"
          name="q"
          now={words}
          placeholder='words, or "a phrase"'
          autoComplete="off"
        />
      </Field>
      <DayField key={`from ${request.from}`} label="From" name="from" value={request.from} />
      <DayField key={`to ${request.to}`} label="To" name="to" value={request.to} />
      <Select
        key={`${request.sort} ${orders.length}`}
        label="Order"
        name="sort"
        options={orders}
        defaultValue={request.sort}
      />
      <button type="submit" className="btn btn-main">
        Search
      </button>
    </div>
  );
}

function DayField({ label, name, value }: { label: string; name: string; value: string | undefined }) {
  return (
    <Field label={label} id={name} className="max-md:flex-[1_1_40%] md:w-32">
      <input
        className="input num"
        id={name}
        name={name}
        defaultValue={value ?? ''}
        placeholder="YYYY-MM-DD"
        pattern="\d{4}-\d{2}-\d{2}"
        title="A day as YYYY-MM-DD"
        autoComplete="off"
      />
    </Field>
  );
}
