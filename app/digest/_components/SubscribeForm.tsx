import type { DigestRequest } from '@/lib/model/request/digest-request';
import { Field } from '../../_components/Field';
import { Note } from '../../_components/Note';

interface SubscribeFormProps {
  asked: DigestRequest;
  /** Whether mail is set up here. */
  open: boolean;
}

/** Asks for the digest that is shown; a plain form, so that it works without script. */
export function SubscribeForm({ asked, open }: SubscribeFormProps) {
  if (!open) {
    return (
      <Note>
        <b>No mail is sent from here.</b> Set <code>SMTP_URL</code>, as{' '}
        <code className="wrap-anywhere">smtp://user:password@mail.example.org:587</code>, and{' '}
        <code>PUBLIC_URL</code>, the address of this site, then run <code>npm run digest</code> from cron.
        Feeds need neither: <a href={`/feed.xml${feedQuery(asked)}`}>Atom</a>,{' '}
        <a href={`/feed.json${feedQuery(asked)}`}>JSON</a>.
      </Note>
    );
  }
  return (
    <form method="post" action="/api/digest/subscriptions" className="grid gap-3">
      <input type="hidden" name="page" value="digest" />
      <input type="hidden" name="themes" value={(asked.themes ?? []).join(',')} />
      <input type="hidden" name="q" value={asked.q ?? ''} />
      <input type="hidden" name="frequency" value={asked.frequency} />
      <Field
        label="Address"
        id="email"
        hint="A first mail asks you to confirm it. The address is kept for the digest alone and forgotten when you leave, by a link in every mail."
      >
        <input
          className="input"
          type="email"
          id="email"
          name="email"
          required
          maxLength={254}
          autoComplete="email"
          placeholder="name@example.org"
        />
      </Field>
      <div>
        <button type="submit" className="btn btn-main">
          Subscribe
        </button>
      </div>
    </form>
  );
}

/** A feed takes papers that have all of the themes: of several it would be another question. */
function feedQuery({ themes = [], q }: DigestRequest): string {
  const query = new URLSearchParams({
    ...(themes.length === 1 ? { themes: themes[0] ?? '' } : {}),
    ...(q === undefined ? {} : { q }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
