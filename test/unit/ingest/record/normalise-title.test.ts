import { describe, expect, it } from 'vitest';
import { normaliseTitle } from '../../../../lib/ingest/record/normalise-title';

describe('normaliseTitle', () => {
  it.each([
    ['Self-Supervised Learning', 'self supervised  learning'],
    ['Pre-Training', 'Pretraining'],
    ['Müller über Élan', 'MULLER UBER ELAN'],
    ['eﬃcient', 'efficient'],
    ['SAP²: pruning', 'SAP^{2}: Pruning'],
    ['\\textit{ConvFormer}: A Model', 'ConvFormer: a model'],
    ['$\\alpha$-Net', 'α-net'],
    ['G\\"{o}del Machines', 'Gödel Machines'],
    ["Poincar\\'e Maps", 'Poincaré maps'],
    ['Fran\\c{c}ois', 'François'],
    ['A $\\times$ B', 'A × B'],
    ['{BERT}: {P}re-training', 'BERT: Pre-training'],
    ['Stra\\ss e', 'Straße'],
    ['Using~\\LaTeX', 'Using LaTeX'],
  ])('takes %s and %s for one title', (one, other) => {
    expect(normaliseTitle(one)).toBe(normaliseTitle(other));
  });

  it('keeps letters and digits of any script and nothing else', () => {
    expect(normaliseTitle('GPT-4: 大規模言語モデル (v2)!')).toBe('gpt4大規模言語モテルv2');
    expect(normaliseTitle('Внимание — это всё')).toBe('вниманиеэтовсе');
  });

  it('tells different titles apart', () => {
    expect(normaliseTitle('Attention II')).not.toBe(normaliseTitle('Attention III'));
    expect(normaliseTitle('GPT-3')).not.toBe(normaliseTitle('GPT-4'));
  });

  it('lets a title without letters stand for itself', () => {
    expect(normaliseTitle(' ??? ')).toBe('???');
  });
});
