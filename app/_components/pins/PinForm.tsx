'use client';

import { useState, type SubmitEvent } from 'react';
import { askApi, jsonWriting } from '../writing/ask-api';
import { ApiProblem } from '../writing/api-problem';
import { storedToken } from '../writing/token-store';

/**
 * Pins the view that is shown: its answers are kept, and its link is copied. Without script the form leads to the
 * pinned page.
 */
export function PinForm({ view }: { view: string }) {
  const [said, say] = useState<{ words: string; link?: string } | null>(null);
  const pin = async (event: SubmitEvent) => {
    event.preventDefault();
    say({ words: 'Keeping what this view shows…' });
    try {
      // Browsers leave a typed backslash as it is.
      const shown = `${location.pathname}${location.search}`.replaceAll('\\', '%5C');
      const answer = await askApi(
        '/api/pins',
        jsonWriting('POST', { view: shown }, { token: storedToken() }),
      );
      const { link } = JSON.parse(answer) as { link: string };
      const copied = await navigator.clipboard.writeText(new URL(link, location.href).href).then(
        () => true,
        () => false,
      );
      say({ words: copied ? 'Pinned; the link is copied:' : 'Pinned:', link });
    } catch (error) {
      say({ words: error instanceof ApiProblem ? error.message : 'The view could not be pinned.' });
    }
  };
  return (
    <form
      action="/api/pins"
      method="post"
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => void pin(event)}
    >
      <input type="hidden" name="page" value="view" />
      <input type="hidden" name="view" value={view} />
      <button
        className="btn btn-sm"
        type="submit"
        title="Keeps what this view shows now; its link shows it for ever"
      >
        Pin this view
      </button>
      <span role="status" className="text-xs wrap-anywhere">
        {said?.words} {said?.link !== undefined && <a href={said.link}>see it as of now</a>}
      </span>
    </form>
  );
}
