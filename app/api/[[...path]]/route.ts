import { TidelineError } from '@/lib/errors';
import { problem, route } from '../_route';

const absent = (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  return Promise.resolve(problem(new TidelineError('not-found', `There is nothing at ${pathname}.`)));
};

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ path?: string[] }>({
  GET: absent,
  POST: absent,
  PUT: absent,
  PATCH: absent,
  DELETE: absent,
});
