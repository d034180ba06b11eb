import { database } from '@/lib/db/open';
import { prometheus } from '@/lib/exports/prometheus';
import { stats } from '@/lib/queries/corpus/stats';
import { route } from '../api/_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async () => {
    const { papers, dated, undated, themes, tags, dumps, horizon } = await stats(await database());
    const text = prometheus([
      { name: 'tideline_papers', help: 'Papers held.', value: papers },
      { name: 'tideline_papers_dated', help: 'Papers dated at least to the year.', value: dated },
      { name: 'tideline_papers_undated', help: 'Papers without any date.', value: undated },
      { name: 'tideline_themes', help: 'Themes of the taxonomy.', value: themes },
      { name: 'tideline_tags', help: 'Themes on papers.', value: tags },
      { name: 'tideline_dumps', help: 'Dumps held.', value: dumps },
      {
        name: 'tideline_horizon_seconds',
        help: 'Last day of any dated paper, in Unix time.',
        value: horizon === null ? null : Date.parse(horizon) / 1000,
      },
    ]);
    return new Response(text, {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
    });
  },
});
