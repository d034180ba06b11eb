import { rows, sql, type Database } from '../../db/client';
import type { PaperText } from '../../model/paper-text';
import type { ThemeWord } from '../../model/theme-word';
import { tellingWords } from '../../themes/telling-words';
import { checkThemes, knownThemes } from '../themes/known-themes';

const OWN = 300;
const OTHERS = 1_200;
const MOST = 40;

/** Words that stand out in the papers of a theme; ids are hashes, so the first of them are papers by chance. */
export async function themeWords(db: Database, theme: string): Promise<ThemeWord[]> {
  checkThemes(await knownThemes(db), 'theme', [theme]);
  const [own, others] = await Promise.all([
    rows<PaperText>(
      db.pool,
      sql`SELECT p.title, p.abstract FROM paper p JOIN tag t ON t.paper_id = p.id
          WHERE t.theme_id = ${theme} ORDER BY t.strength, p.id LIMIT ${OWN}`,
    ),
    rows<PaperText>(
      db.pool,
      sql`SELECT p.title, p.abstract FROM paper p
          WHERE NOT EXISTS (SELECT FROM tag t WHERE t.paper_id = p.id AND t.theme_id = ${theme})
          ORDER BY p.id LIMIT ${OTHERS}`,
    ),
  ]);
  return tellingWords(own, others, MOST);
}
