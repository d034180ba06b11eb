import release from '../../../package.json';
import type { Database } from '../../db/client';
import type { About } from '../../exports/about';
import type { RawParameters } from '../../model/request/parse-request';
import { corpusVersion } from '../corpus/corpus-version';
import { taxonomyVersion } from '../corpus/taxonomy-version';
import { askedWords } from './asked-words';
import { formulasNamed } from './formulas-named';
import { viewAddress } from './view-address';

interface AskedView {
  name: string;
  path: string;
  /** Parameters in the order of the API. */
  names: readonly string[];
  request: Readonly<Record<string, unknown>>;
  raw: RawParameters;
  view: { formulas?: readonly string[]; facts?: About['facts'] };
  context: { site?: string | undefined };
}

/** What a file of a view says of itself. */
export async function aboutView(db: Database, asked: AskedView): Promise<About> {
  const { name, path, names, request, raw, view, context } = asked;
  const [{ version, changedAt }, taxonomy] = await Promise.all([corpusVersion(db), taxonomyVersion(db)]);
  return {
    name,
    release: release.version,
    url: (context.site ?? '') + viewAddress(path, names, raw),
    asked: askedWords(names, request),
    facts: view.facts ?? [],
    formulas: formulasNamed(view.formulas ?? []),
    corpusVersion: version,
    taxonomyVersion: taxonomy,
    generatedAt: changedAt,
  };
}
