import type { Theme, ThemePattern } from '@/lib/model/taxonomy';

const STRENGTHS = { about: 'always about', mention: 'at most a mention' } as const;

/** The patterns of a theme with their conditions, and what does not count. */
export function PatternList({ theme }: { theme: Pick<Theme, 'patterns' | 'not'> }) {
  return (
    <div className="rules">
      <h3>Patterns</h3>
      <ol>
        {theme.patterns.map((pattern, index) => (
          <li key={index}>
            <code>{pattern.phrase}</code>
            <Conditions pattern={pattern} />
          </li>
        ))}
      </ol>
      {theme.not.length > 0 && (
        <>
          <h3>Not where it lies inside</h3>
          <ol>
            {theme.not.map((text) => (
              <li key={text}>
                <code>{text}</code>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Conditions({ pattern: { when, unless, strength } }: { pattern: ThemePattern }) {
  return (
    <>
      {when.length > 0 && (
        <p>
          only with <Alternatives texts={when} />
        </p>
      )}
      {unless.length > 0 && (
        <p>
          never with <Alternatives texts={unless} />
        </p>
      )}
      {strength !== null && <p>{STRENGTHS[strength]}</p>}
    </>
  );
}

function Alternatives({ texts }: { texts: readonly string[] }) {
  return texts.map((text, index) => (
    <span key={text}>
      {index > 0 && ' or '}
      <code>{text}</code>
    </span>
  ));
}
