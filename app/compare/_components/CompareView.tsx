import { z } from 'zod';
import { parseRequest } from '@/lib/model/request/parse-request';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { PeriodsView } from './PeriodsView';
import { ThemesView } from './ThemesView';

const pageRequest = z.object({ by: z.enum(['periods', 'themes'], 'must be periods or themes').optional() });

/** Two periods, or two to six themes by date; an address with themes and no periods means the second. */
export async function CompareView({ parameters }: { parameters: PageParameters }) {
  const own = parseRequest(pageRequest, parameters, { unknown: 'ignore' });
  const named = parameters['themes'] !== undefined && parameters['before'] === undefined;
  const by = own.by ?? (named ? 'themes' : 'periods');
  return (
    <>
      <PageHead
        title="Compare"
        lede="Two periods, or two to six themes by date. Differences that chance could explain stay grey."
      />
      {by === 'periods' ? await PeriodsView({ parameters }) : await ThemesView({ parameters })}
    </>
  );
}
