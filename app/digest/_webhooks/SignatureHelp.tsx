import { SIGNATURE_CHECK } from '@/lib/digest/webhook/signature-check';

/** How the one who gets posts knows whom they are from. */
export function SignatureHelp() {
  return (
    <details className="mt-4">
      <summary className="text-md text-ink-2">How posts are signed</summary>
      <p className="mt-2 text-sm text-ink-2">
        As <a href="https://www.standardwebhooks.com">Standard Webhooks</a> have it: HMAC-SHA256, by the
        secret, over id, time and body. A post that is tried again has the same id. In Node.js:
      </p>
      <pre
        className="code mt-2 overflow-auto p-3 text-xs"
        tabIndex={0}
        role="region"
        aria-label="How a signature is checked"
      >
        <code>{SIGNATURE_CHECK}</code>
      </pre>
    </details>
  );
}
