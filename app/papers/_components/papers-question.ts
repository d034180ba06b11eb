import { TidelineError } from '@/lib/errors';
import { papersRequest, type PapersRequest } from '@/lib/model/request/papers-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import type { PageParameters } from '../../_components/query-href';

/** What the address asks for, and what is wrong with its words where they cannot be read. */
export interface PapersQuestion {
  request: PapersRequest;
  unread: string | null;
}

/**
 * The question of an address. Order by relevance without words to be relevant to is the default order.
 * Words that cannot be read are left out and said: they may be only half typed.
 */
export function papersQuestion(parameters: PageParameters): PapersQuestion {
  try {
    return { request: read(parameters), unread: null };
  } catch (error) {
    if (!(error instanceof TidelineError) || error.extra.parameter !== 'q') throw error;
    const { q: _q, ...rest } = parameters;
    return { request: read(rest), unread: error.message };
  }
}

function read(parameters: PageParameters): PapersRequest {
  const { sort, ...rest } = parameters;
  const ordered = sort === undefined || (sort === 'relevance' && rest.q === undefined) ? rest : parameters;
  return parseRequest(papersRequest, { ...ordered }, { unknown: 'ignore' });
}
