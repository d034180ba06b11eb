import { expect, it } from 'vitest';
import { inSentence } from '../../../lib/words/in-sentence';

it('writes a name small inside a sentence', () => {
  expect(inSentence('Optimisation theory')).toBe('optimisation theory');
  expect(inSentence('Multi-agent systems')).toBe('multi-agent systems');
});

it('leaves acronyms as they are', () => {
  expect(inSentence('LLM agents')).toBe('LLM agents');
  expect(inSentence('GANs')).toBe('GANs');
  expect(inSentence('KV cache')).toBe('KV cache');
  expect(inSentence('3D vision')).toBe('3D vision');
});
