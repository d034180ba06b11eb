import { papersRequest, type PapersRequest } from '@/lib/model/request/papers-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import type { PageParameters } from '../../_components/query-href';

/** What the address asks for. Order by relevance without words to be relevant to is the default order. */
export function papersQuestion(parameters: PageParameters): PapersRequest {
  const { sort, ...rest } = parameters;
  const ordered = sort === undefined || (sort === 'relevance' && rest.q === undefined) ? rest : parameters;
  return parseRequest(papersRequest, { ...ordered }, { unknown: 'ignore' });
}
