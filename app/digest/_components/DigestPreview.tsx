import { digestSections, digestTitle, type DigestSection } from '@/lib/exports/digest/digest-words';
import type { Digest } from '@/lib/model/digest';
import { PageLink } from '../../_components/PageLink';

/** A digest on the page, in the words of the mail. */
export function DigestPreview({ digest }: { digest: Digest }) {
  return (
    <div className="grid gap-5">
      <p className="font-semibold">{digestTitle(digest)}</p>
      {digestSections(digest).map((section) => (
        <Section key={section.heading} {...section} />
      ))}
    </div>
  );
}

function Section({ heading, sentences, entries, more }: DigestSection) {
  return (
    <section>
      <h3 className="mb-1">{heading}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className="mb-1.5 text-md text-ink-2">
          {sentence}
        </p>
      ))}
      <ul className="grid gap-3">
        {entries.map(({ title, path, lines }) => (
          <li key={path} className="mt-1.5">
            <PageLink href={path}>{title}</PageLink>
            {lines.map((line) => (
              <span key={line} className="block text-sm wrap-anywhere text-ink-2">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more !== null && (
        <p className="mt-2 text-md">
          <PageLink href={more.path}>{more.label}</PageLink>
        </p>
      )}
    </section>
  );
}
