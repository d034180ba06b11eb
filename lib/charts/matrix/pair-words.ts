import { plural } from '../../words/plural';
import { formatQ } from '../format/format-q';
import { formatRatio } from '../format/format-ratio';
import { formatSigned } from '../format/format-signed';
import type { TestedPair } from './tested-pairs';

/** What a pair says, in words: `Reasoning and Robotics: 14 papers, 46.4 expected, lift ×0.3, NPMI −0.13, q < 0.001`. */
export function pairWords(names: string, pair: TestedPair): string {
  const q = pair.q === null ? 'not tested' : `q ${formatQ(pair.q)}`;
  return `${names}: ${plural(pair.count, 'paper')}, ${pair.expected.toFixed(1)} expected, lift ${formatRatio(pair.lift)}, NPMI ${formatSigned(pair.npmi, 2)}, ${q}`;
}
