import Lexicon from 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js';
import { wordKind } from './word-kind';

const NO_PART = /^(RB|IN|DT|PRP|MD|CC|W|TO|EX|PDT)/;
const VERB = /^VB[PZD]?$/;

const UNKNOWN = '?';
const lexicon = new Lexicon('EN', UNKNOWN);

/** Parts of speech of a word, the commonest first; what the lexicon does not know is taken for a noun. */
function partsOf(word: string): readonly string[] {
  const parts = [word, word.replace(/s$/, '')].map((form) => lexicon.tagWord(form));
  return parts.find(([first]) => first !== UNKNOWN) ?? ['NN'];
}

function isVerbAlone(word: string): boolean {
  return VERB.test(partsOf(word)[0] ?? '') && !partsOf(word).some((part) => /^(NN|VBN|JJ)/.test(part));
}

/** `localizing objects` names what is done; `learning theory` a thing. */
function isDoing(word: string): boolean {
  return word.endsWith('ing') && !partsOf(word).some((part) => part.startsWith('NN'));
}

function mayStand(word: string): boolean {
  const kind = wordKind(word);
  if (kind === 'dull') return false;
  return kind === 'stop' || kind === 'weak' || !NO_PART.test(partsOf(word)[0] ?? '');
}

/** Also what is a noun besides: `laws`, `rank`, `learning`. */
function mayEnd(word: string): boolean {
  const kind = wordKind(word);
  return (kind === 'plain' || kind === 'head') && partsOf(word).some((part) => /^(NN|VBG|FW)/.test(part));
}

/**
 * Whether words can be the name of a topic: adjectives, nouns and gerunds that end in a noun, none of them dull. Words
 * that need company (`low`, `multi`) may open a phrase of three words or more, or one that hyphens bind. Parts of
 * speech from natural's lexicon.
 *
 * @param words in lower case, at least one
 */
export function isNounPhrase(words: readonly string[], isBound: boolean): boolean {
  const first = words[0] ?? '';
  const needsCompany = words.some((word) => wordKind(word) === 'weak') && words.length < 3 && !isBound;
  const opensBadly = (wordKind(first) === 'stop' && !isBound) || isVerbAlone(first) || isDoing(first);
  return !needsCompany && !opensBadly && words.every(mayStand) && mayEnd(words.at(-1) ?? '');
}
