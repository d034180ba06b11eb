import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '@/lib/exports/examples/registry';
import { JSON_ALONE, TABLE, TEXT } from './a-question';

describe('the languages of the API page', () => {
  it('each write every kind of question, at its address', () => {
    expect(EXAMPLES.map(({ label }) => label)).toEqual(['curl', 'Python', 'R', 'JavaScript']);
    for (const { write } of EXAMPLES) {
      for (const question of [TABLE, JSON_ALONE, TEXT]) {
        expect(write(question)).toContain(`http://localhost:3000${question.path}?bucket=year`);
      }
    }
  });
});
