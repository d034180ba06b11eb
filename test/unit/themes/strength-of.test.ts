import { describe, expect, it } from 'vitest';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger } from '@/lib/themes/tagger';
import { plainTheme } from './plain-theme';

const tagger = buildTagger({
  groups: ['Tests'],
  themes: [
    plainTheme('gans', [
      'gan',
      { phrase: 'adversarial game', strength: 'mention' },
      { phrase: 'gan theory', strength: 'about' },
    ]),
  ],
  version: '0',
});
const strength = (title: string, abstract: string) => tagPaper(tagger, { title, abstract })[0]?.strength;
const inAbstract = (abstract: string) => strength('A title', abstract);

describe('strengthOf', () => {
  it('takes a theme in the title for what the paper is about', () => {
    expect(strength('Training GANs', '')).toBe('about');
  });

  it('takes a theme that is named once in passing for a mention', () => {
    expect(inAbstract('Our method is fast. It trains a GAN on images.')).toBe('mention');
  });

  it('takes a theme that is named twice for what the paper is about', () => {
    expect(inAbstract('Our method is fast. It trains a GAN on images. The GAN converges.')).toBe('about');
  });

  it('takes a theme right behind "we propose" for what the paper is about', () => {
    expect(inAbstract('Images are large. In this work we propose a fast GAN.')).toBe('about');
    expect(inAbstract('Images are large. This paper also studies the GAN.')).toBe('about');
  });

  it('needs more where a theme is negated or compared with, in the title too', () => {
    expect(strength('Image synthesis without GANs', '')).toBe('mention');
    expect(inAbstract('We train models. Unlike GANs, they converge, rather than GANs.')).toBe('mention');
    expect(inAbstract('We propose models, not GANs.')).toBe('mention');
  });

  it('counts items of lists, examples, brackets and earlier work less', () => {
    expect(inAbstract('We train models such as a GAN or the GAN.')).toBe('mention');
    expect(inAbstract('We train flows, GANs, and others. They beat the net (a GAN).')).toBe('mention');
    expect(inAbstract('We train flows. Existing work on the GAN is slow. The recent GAN is slow.')).toBe(
      'mention',
    );
  });

  it('counts what stands before the first sentence on the paper itself less', () => {
    expect(inAbstract('The GAN is popular. Each GAN is large. We train flows.')).toBe('mention');
    expect(inAbstract('The GAN is popular. Each GAN is large. Flows are small.')).toBe('about');
  });

  it('adds lesser hits up', () => {
    expect(inAbstract('The GAN is popular. Each GAN is large. We train flows like GANs.')).toBe('about');
  });

  it('obeys a pattern whose strength the taxonomy fixes', () => {
    expect(strength('An adversarial game', 'An adversarial game. We play it.')).toBe('mention');
    expect(inAbstract('We train flows, as in GAN theory.')).toBe('about');
  });
});
