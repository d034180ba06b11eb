import { describe, expect, it } from 'vitest';
import { spellings, wordForms } from '@/lib/themes/word-forms';

describe('wordForms', () => {
  it('gives regular plurals and singulars', () => {
    for (const [one, many] of [
      ['model', 'models'],
      ['memory', 'memories'],
      ['loss', 'losses'],
      ['box', 'boxes'],
      ['batch', 'batches'],
      ['analysis', 'analyses'],
      ['matrix', 'matrices'],
      ['corpus', 'corpora'],
      ['gan', 'gans'],
    ] as const) {
      expect(wordForms(one)).toContain(many);
      expect(wordForms(many)).toContain(one);
    }
  });

  it('accepts the same words for a singular and its plural', () => {
    expect(wordForms('transformers')).toEqual(wordForms('transformer'));
    expect(wordForms('policies')).toContain('policy');
  });

  it('does not take an s for a plural where it is none', () => {
    expect(wordForms('news')).not.toContain('new');
    expect(wordForms('robotics')).not.toContain('robotic');
    expect(wordForms('bayes')).not.toContain('baye');
  });

  it('leaves words of one or two letters alone', () => {
    expect(wordForms('k')).toEqual(['k']);
    expect(wordForms('in')).toEqual(['in']);
  });

  it('gives the British and the American spelling', () => {
    for (const [british, american] of [
      ['quantise', 'quantize'],
      ['tokeniser', 'tokenizer'],
      ['regularisation', 'regularization'],
      ['analyse', 'analyze'],
      ['behaviour', 'behavior'],
      ['neighbour', 'neighbor'],
      ['modelling', 'modeling'],
      ['labelled', 'labeled'],
      ['centre', 'center'],
      ['dialogue', 'dialog'],
    ] as const) {
      expect(wordForms(british)).toContain(american);
      expect(wordForms(american)).toContain(british);
    }
  });

  it('does not make "four" of "for"', () => {
    expect(spellings('for')).toEqual([]);
    expect(spellings('your')).toEqual([]);
  });
});
