'use client';

import { Button } from './_components/Button';
import { EmptyState } from './_components/EmptyState';

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <EmptyState
      level="h1"
      title="The page did not load"
      action={
        <Button variant="main" onClick={() => window.location.reload()}>
          Try again
        </Button>
      }
    >
      Nothing is lost: the papers are as they were. If it happens again, the server’s log names the cause
      {error.digest === undefined ? '.' : ` under ${error.digest}.`}
    </EmptyState>
  );
}
