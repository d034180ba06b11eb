import { PageHead } from '../../_components/PageHead';

interface TokenFormProps {
  title: string;
  lede: string;
  action: string;
  token: string;
  button: string;
}

/** A button that does what a link in a mail is for: opening a link changes nothing, as programs open links too. */
export function TokenForm({ title, lede, action, token, button }: TokenFormProps) {
  return (
    <>
      <PageHead title={title} lede={lede} />
      <form method="post" action={action}>
        <input type="hidden" name="page" value="digest" />
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="btn btn-main">
          {button}
        </button>
      </form>
    </>
  );
}
