import { describe, expect, it } from 'vitest';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger } from '@/lib/themes/tagger';
import { plainTheme } from './plain-theme';

const tagger = buildTagger({
  groups: ['Tests'],
  // Written with the ancestors first and last, so that the order of the file is not what decides.
  themes: [
    plainTheme('vision', ['image']),
    plainTheme('detr', ['detr'], { parents: ['detection', 'transformers'] }),
    plainTheme('detection', ['detector'], { parents: ['vision'] }),
    plainTheme('transformers', ['transformer', 'detr decoder']),
  ],
  version: '0',
});

const brief = (title: string, abstract: string) =>
  Object.fromEntries(
    tagPaper(tagger, { title, abstract }).map(({ theme, strength, spans }) => [
      theme,
      `${strength}: ${spans.map((span) => span.text).join(', ')}`,
    ]),
  );

describe('passOn', () => {
  it('tags every ancestor with the strength and the spans of the child', () => {
    expect(brief('DETR', 'Nothing else.')).toEqual({
      vision: 'about: DETR',
      detr: 'about: DETR',
      detection: 'about: DETR',
      transformers: 'about: DETR',
    });
  });

  it('keeps a parent that is stronger by itself, with its own spans', () => {
    expect(brief('Images', 'We train once. It holds a detector there.')).toEqual({
      vision: 'about: Images',
      detection: 'mention: detector',
    });
  });

  it('gives a weaker parent the spans of the stronger child alone', () => {
    expect(brief('A detector', 'We train once. It reads an image there.')).toEqual({
      vision: 'about: detector',
      detection: 'about: detector',
    });
  });

  it('joins the spans of parent and child at equal strength, the child first where they overlap', () => {
    expect(brief('Transformer and DETR decoder', '')).toMatchObject({
      transformers: 'about: Transformer, DETR',
      detr: 'about: DETR',
    });
  });

  it('joins the spans of several children', () => {
    expect(brief('A detector of DETR kind', '')['vision']).toBe('about: detector, DETR');
  });

  it('does not pass anything down', () => {
    expect(brief('Images', '')).toEqual({ vision: 'about: Images' });
  });
});
