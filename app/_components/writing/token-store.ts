const NAME = 'tideline-ingest-token';

// Kept for the tab only: closing it forgets the token.
export function storedToken(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

export function storeToken(token: string): void {
  try {
    sessionStorage.setItem(NAME, token);
  } catch {
    // Storage is off: the token is asked for again.
  }
}
