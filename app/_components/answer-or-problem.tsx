import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { isAway } from '@/lib/db/is-away';
import { TidelineError } from '@/lib/errors';
import { ButtonLink } from './Button';
import { EmptyState } from './EmptyState';

/**
 * Renders a page that asks the database; a failure that the reader can do something about (a parameter
 * mistyped in the address, a database that is away) is said in its own words, the rest goes to error.tsx.
 *
 * @param home - the page without parameters, offered as the way out.
 */
export async function answerOrProblem(home: string, render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    unstable_rethrow(error);
    const known = isAway(error)
      ? new TidelineError('database-away', 'Nothing is lost. Try again in a moment.', { cause: error })
      : error;
    if (!(known instanceof TidelineError)) throw error;
    const { title, detail } = known.toProblem();
    return (
      <EmptyState level="h1" title={title} action={<ButtonLink href={home}>Start over</ButtonLink>}>
        {detail}
      </EmptyState>
    );
  }
}
