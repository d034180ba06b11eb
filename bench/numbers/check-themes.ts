import type { Stats, ThemeSummary } from '../../lib/model/answers';
import { statsReading } from '../../lib/queries/readings/stats-reading';
import { themesReading } from '../../lib/queries/readings/themes-reading';
import { asked } from './api';
import { liesIn } from './counting';
import { filterOf, having, type Check } from './held';

/** Papers of every theme, and those of them that are dated. */
export const checkThemes: Check = async (db, question, held) => {
  const { themes } = await asked<{ themes: ThemeSummary[] }>(db, themesReading, filterOf(question));
  const inside = held.passing.filter((paper) => liesIn(paper, question.range));
  const expected = held.themes.map((id) => {
    const papers = having(inside, question, [id]);
    return { id, papers: papers.length, dated: papers.filter(({ first }) => first !== null).length };
  });
  return { expected, answered: themes.map(({ id, papers, dated }) => ({ id, papers, dated })) };
};

/** The whole corpus in a line. */
export const checkStats: Check = async (db, _question, { all, horizon, themes }) => {
  const answer = await asked<Stats>(db, statsReading, {});
  const dated = all.filter(({ first }) => first !== null).length;
  const tags = all.reduce((sum, paper) => sum + paper.themes.size, 0);
  return {
    expected: {
      papers: all.length,
      dated,
      undated: all.length - dated,
      themes: themes.length,
      tags,
      horizon,
    },
    answered: {
      ...{ papers: answer.papers, dated: answer.dated, undated: answer.undated, themes: answer.themes },
      ...{ tags: answer.tags, horizon: answer.horizon },
    },
  };
};
