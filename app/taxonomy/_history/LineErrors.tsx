import type { LineNote } from '@/lib/model/taxonomy-answers';
import { Banner } from '../../_components/Banner';

/** Everything that is wrong with a text, each with its line as it stands there. */
export function LineErrors({ errors, text }: { errors: readonly LineNote[]; text: string }) {
  if (errors.length === 0) return null;
  const lines = text.split('\n');
  return (
    <div className="mt-3">
      <Banner tone="error">
        <b>{errors.length === 1 ? 'One thing is wrong.' : `${errors.length} things are wrong.`}</b>
        <ul className="mt-1.5 grid gap-2">
          {errors.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              {line !== null && <b className="num">Line {line}: </b>}
              {message}
              {line !== null && lines[line - 1]?.trim() && (
                <pre className="mono overflow-x-auto text-sm text-ink-2">{lines[line - 1]?.trim()}</pre>
              )}
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}
