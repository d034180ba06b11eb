import type { ThemePattern } from '@/lib/model/taxonomy';
import type { TaxonomyDiff, ThemeChange } from '@/lib/model/taxonomy-answers';

type Line = { sign: '+' | '−'; text: string };

/** What lies between two taxonomies, theme by theme. */
export function DiffList({ diff }: { diff: TaxonomyDiff }) {
  const { added, removed, changed, groups } = diff;
  const same = [added, removed, changed, groups.added, groups.removed].every(({ length }) => length === 0);
  if (same && groups.order === null) return <p className="text-sm text-ink-2">They say the same.</p>;
  return (
    <ul className="difference">
      {[...groups.removed.map(lost), ...groups.added.map(gained)].map((line) => (
        <li key={`${line.sign}${line.text}`}>
          <DiffLine line={{ ...line, text: `group ${line.text}` }} />
        </li>
      ))}
      {groups.order !== null && (
        <li>
          <DiffLine line={gained(`order of groups: ${groups.order.join(', ')}`)} />
        </li>
      )}
      {added.map(({ id, name }) => (
        <li key={id}>
          <DiffLine line={gained(`theme ${name} (${id})`)} />
        </li>
      ))}
      {removed.map(({ id, name }) => (
        <li key={id}>
          <DiffLine line={lost(`theme ${name} (${id})`)} />
        </li>
      ))}
      {changed.map((change) => (
        <li key={change.id}>
          <h3>{change.name}</h3>
          {linesOf(change).map((line) => (
            <DiffLine key={`${line.sign}${line.text}`} line={line} />
          ))}
        </li>
      ))}
    </ul>
  );
}

const gained = (text: string): Line => ({ sign: '+', text });
const lost = (text: string): Line => ({ sign: '−', text });

function linesOf({ was, now, patterns, not }: ThemeChange): Line[] {
  const fields = (words: ThemeChange['was'], line: (text: string) => Line): Line[] =>
    Object.entries(words).map(([name, value]) => line(`${name}: ${[value].flat().join(', ') || 'none'}`));
  return [
    ...fields(was, lost),
    ...fields(now, gained),
    ...patterns.removed.map((pattern) => lost(patternText(pattern))),
    ...patterns.added.map((pattern) => gained(patternText(pattern))),
    ...not.removed.map((text) => lost(`not ${text}`)),
    ...not.added.map((text) => gained(`not ${text}`)),
  ];
}

function patternText({ phrase, when, unless, strength }: ThemePattern): string {
  return [
    phrase,
    ...(when.length > 0 ? [`only with ${when.join(' or ')}`] : []),
    ...(unless.length > 0 ? [`never with ${unless.join(' or ')}`] : []),
    ...(strength === null ? [] : [strength]),
  ].join('; ');
}

function DiffLine({ line: { sign, text } }: { line: Line }) {
  const plus = sign === '+';
  return (
    <p className={plus ? 'line plus' : 'line minus'}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{plus ? 'added' : 'removed'}</span> <code>{text}</code>
    </p>
  );
}
