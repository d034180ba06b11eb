const WORDS: Record<string, string> = {
  asked:
    'A mail is on its way. Open the link in it within seven days to get the digest; if none comes, the address has this digest already or was asked too often today.',
  confirmed:
    'Confirmed. The first digest comes with the next day or the next Monday, where something new came in by then.',
  left: 'Ended. No more mail comes, and the address is forgotten.',
};

/** What became of what the reader just did. */
export function Outcome({ done }: { done: string | undefined }) {
  const words = WORDS[done ?? ''];
  if (words === undefined) return null;
  return (
    <p role="status" className="card mb-5 text-ink-2">
      {words}
    </p>
  );
}
