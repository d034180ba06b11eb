import type { About } from './about';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How to cite a view: a sentence for the section on methods, and an entry of BibTeX. */
export interface Citation {
  methods: string;
  bibtex: string;
}

/**
 * Cites a view by what it was made from: the program, the versions of corpus and taxonomy, the question
 * and the formulas by their authors. The day is that of the corpus, so the same view has the same words.
 *
 * @param title - what the view shows, as over its chart.
 */
export function citation(about: About, title: string): Citation {
  const day = about.generatedAt?.slice(0, 10) ?? null;
  const asked = about.asked.map(([name, value]) => `${name} = ${value}`).join(', ');
  const sources = about.formulas.flatMap(({ name, source }) =>
    source === null ? [] : [`${name}: ${source}`],
  );
  const methods = [
    `Counts of papers by theme were made with Tideline ${about.release} (${about.url}; ${asked})`,
    ` from its corpus in version ${about.corpusVersion}${day === null ? '' : ` of ${day}`},`,
    ` tagged by the taxonomy in version ${about.taxonomyVersion}.`,
    sources.length === 0 ? '' : ` ${sources.join('; ')}.`,
  ].join('');
  const fields = [
    ['title', `{${plain(title)}}`],
    ['howpublished', `Tideline ${about.release}, {${plain(about.url)}}`],
    ['note', `corpus ${about.corpusVersion}, taxonomy ${about.taxonomyVersion}`],
    ...(day === null ? [] : [['year', day.slice(0, 4)] as const]),
  ] as const;
  const month = day === null ? '' : `  month = ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''},\n`;
  const written = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
  const key = `tideline-${about.name}-${about.corpusVersion.replace(/[^\w-]/g, '').slice(0, 12)}`;
  return { methods, bibtex: `@misc{${key},\n${written}${month}}\n` };
}

function plain(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/[%&#$_]/g, (sign) => `\\${sign}`);
}
