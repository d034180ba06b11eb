'use client';

import { SCHEME_COOKIE } from './scheme-cookie';

function isDark(root: HTMLElement): boolean {
  const chosen = root.dataset.theme;
  return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Light or dark; the choice lies in a cookie, so the server sends the page in the right scheme. */
export function SchemeSwitch() {
  const turn = (): void => {
    const root = document.documentElement;
    const next = isDark(root) ? 'light' : 'dark';
    root.dataset.theme = next;
    try {
      document.cookie = `${SCHEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
    } catch {
      // Cookies are off: the choice lasts for this page.
    }
  };
  return (
    <button type="button" className="icon-btn" aria-label="Switch between light and dark" onClick={turn}>
      <svg
        width="17"
        height="17"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="5.6" />
        <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
      </svg>
    </button>
  );
}
