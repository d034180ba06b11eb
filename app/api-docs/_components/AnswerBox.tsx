import { formatBytes } from '@/lib/words/format-bytes';

/** An answer, as far as a page shows it. */
export interface Answered {
  url: string;
  status: string;
  headers: [name: string, value: string][];
  bytes: number;
  /** What it says; empty where it is none to read. */
  text: string;
  /** Where it is a picture. */
  image?: string;
}

/** What came back, or that it is on its way. */
export function AnswerBox({ answered }: { answered: Answered | 'asking' | null }) {
  return (
    <div aria-live="polite" className="mt-4">
      {answered === 'asking' && <p className="text-ink-2">Asking …</p>}
      {answered !== null && answered !== 'asking' && <Told {...answered} />}
    </div>
  );
}

function Told({ url, status, headers, bytes, text, image }: Answered) {
  return (
    <>
      <p className="mb-2 text-md">
        <b className="num">{status}</b>, {formatBytes(bytes)}, <a href={url}>open</a>
      </p>
      <dl className="mono mb-2 grid gap-x-3 text-xs text-ink-2 md:grid-cols-[max-content_1fr]">
        {headers.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {text !== '' && (
        <pre
          className="code max-h-96 overflow-auto p-3 text-xs"
          tabIndex={0}
          role="region"
          aria-label="Answer"
        >
          {text}
        </pre>
      )}
      {image !== undefined && <img src={image} alt="The chart that was answered" className="max-w-full" />}
    </>
  );
}
