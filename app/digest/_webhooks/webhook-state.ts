/** What became of the form that was sent last. */
export type WebhookState =
  | { kind: 'fresh' }
  /** Its secret is told this once. */
  | { kind: 'added'; url: string; secret: string }
  /** What was typed is there again, with what is wrong with it. */
  | { kind: 'refused'; url: string; problem: string };
