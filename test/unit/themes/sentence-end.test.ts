import SentenceTokenizer from 'natural/lib/natural/tokenizers/sentence_tokenizer.js';
import { describe, expect, it } from 'vitest';
import { isSentenceEnd } from '@/lib/themes/sentence-end';

/** The sentences of a text, trimmed. */
function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!'.!?'.includes(text.charAt(i)) || !isSentenceEnd(text, i)) continue;
    found.push(text.slice(from, i + 1).trim());
    from = i + 1;
  }
  return [...found, text.slice(from).trim()].filter((sentence) => sentence !== '');
}

describe('isSentenceEnd', () => {
  it('cuts ordinary prose as the sentence tokenizer of natural does', () => {
    const prose =
      'Models are large. Do they need to be? We show, on 3 tasks, that they do not! Small ones (e.g., ours) suffice. ' +
      'Following Smith et al. we prune them. Our code is public.';
    const natural = new SentenceTokenizer(['e.g.', 'et al.']).tokenize(prose);
    expect(sentences(prose)).toEqual(natural);
    expect(natural).toHaveLength(6);
  });

  it('does not cut inside numbers, versions and addresses', () => {
    expect(sentences('It gains 1.5 points at https://a.org/b.html on v2.0 sets.')).toHaveLength(1);
  });

  it('does not cut after abbreviations and initials', () => {
    expect(sentences('Cf. Fig. 3, i.e. The plot by J. Doe et al. Here.')).toHaveLength(1);
  });

  it('cuts after a lower-case variable and after a name with digits', () => {
    expect(sentences('It grows with n. We test GPT4o. All is well.')).toHaveLength(3);
  });

  it('takes closing quotes and brackets into the sentence', () => {
    expect(sentences('They ask "Why?" We answer. (So it is.) Done')).toHaveLength(4);
  });
});
