import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger } from '@/lib/themes/tagger';

const taxonomy = loadTaxonomy(readFileSync('lib/themes/taxonomy.yaml', 'utf8'));
const tagger = buildTagger(taxonomy);
const tags = (title: string, abstract = '') =>
  tagPaper(tagger, { title, abstract }).map(({ theme }) => theme);

describe('the shipped taxonomy', () => {
  it('gives every theme a mark of its own', () => {
    expect(new Set(taxonomy.themes.map(({ mark }) => mark)).size).toBe(taxonomy.themes.length);
  });

  it('leaves no colour to more than twelve themes', () => {
    const colours = taxonomy.themes.map(({ mark }) => Number(mark.split('.')[0]));
    for (let slot = 1; slot <= 12; slot++) {
      expect(colours.filter((colour) => colour === slot).length).toBeLessThanOrEqual(12);
    }
  });

  it('keeps the themes of a group together, in the order of the groups', () => {
    const inOrder = taxonomy.groups.flatMap((group) =>
      taxonomy.themes.filter((theme) => theme.group === group),
    );
    expect(taxonomy.themes.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
  });

  it('gives every group a theme and every theme a sentence of meaning', () => {
    for (const group of taxonomy.groups) {
      expect(taxonomy.themes.some((theme) => theme.group === group)).toBe(true);
    }
    for (const { meaning } of taxonomy.themes) expect(meaning).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('gives every theme a pattern', () => {
    for (const { patterns } of taxonomy.themes) expect(patterns.length).toBeGreaterThan(0);
  });

  it('hands a child on to its parents', () => {
    expect(tags('Linear attention at scale')).toEqual(
      expect.arrayContaining(['linear-attention', 'efficient-attention']),
    );
    expect(tags('Post-training quantization of language models')).toEqual(
      expect.arrayContaining(['quantization', 'model-compression', 'large-language-models']),
    );
  });
});

describe('an acronym that means several things', () => {
  it('is the segmenter only beside segmentation, never the optimiser', () => {
    expect(tags('Adapting SAM', 'We use SAM to segment anything.')).toContain('segmentation');
    expect(tags('SAM revisited', 'SAM, or sharpness-aware minimization, finds flat minima.')).not.toContain(
      'segmentation',
    );
  });

  it('is no adversarial network inside another word', () => {
    expect(tags('Segmenting organs at risk')).not.toContain('gans');
    expect(tags('Training GANs')).toContain('gans');
  });

  it('is distillation only beside a teacher, a student or the long form', () => {
    expect(tags('KD for detectors', 'The student network imitates the teacher.')).toContain(
      'knowledge-distillation',
    );
    expect(tags('KD trees', 'We search nearest neighbours with KD trees.')).not.toContain(
      'knowledge-distillation',
    );
  });
});

describe('an acronym of two fields', () => {
  it.each([
    ['Focusing SAR echoes', 'Synthetic aperture radar.', 'remote-sensing'],
    ['A faster TSP heuristic', 'We route a travelling salesman with a solver.', 'combinatorial-optimization'],
    ['Streaming TTS', 'The voice of each speaker is kept.', 'speech-synthesis'],
    ['Training an SNN', 'Neurons send spikes.', 'spiking-networks'],
    ['Scanning with S4', 'A state space of long sequences.', 'state-space-models'],
    ['A MOT tracker', 'Every pedestrian is tracked.', 'video-understanding'],
  ])('is read by its context: %s', (title, abstract, theme) => {
    expect(tags(title, abstract)).toContain(theme);
  });

  it.each([
    ['Lower SAR in scanners', 'The specific absorption rate of a coil.', 'remote-sensing'],
    ['TSP for video encoders', 'Temporally sensitive features.', 'combinatorial-optimization'],
    ['TTS for answers', 'Test time scaling of models.', 'speech-synthesis'],
    ['An SNN for labels', 'Stochastic networks.', 'spiking-networks'],
    ['CMB S4', 'Cosmic strings in maps of the sky.', 'state-space-models'],
    ['MOT and barycenters', 'Multimarginal transport of measures.', 'video-understanding'],
    ['LoRa gateways', 'Packets of a long-range radio.', 'peft'],
    ['The EBM literature', 'Evidence-based medicine in practice.', 'energy-based-models'],
  ])('means nothing without it: %s', (title, abstract, theme) => {
    expect(tags(title, abstract)).not.toContain(theme);
  });
});

describe('a benchmark', () => {
  it('counts where the paper gives one, whatever stands between the words', () => {
    expect(tags('Questions', 'We release a new question answering dataset.')).toContain('benchmarks');
    expect(tags('Questions', 'We present the largest annotated corpus.')).toContain('benchmarks');
  });

  it('does not count where the paper is measured on one', () => {
    expect(tags('Questions', 'Results on diverse benchmarks and an in-house dataset.')).not.toContain(
      'benchmarks',
    );
  });
});

describe('a word that belongs to another field', () => {
  it('does not make a paper about the theme', () => {
    expect(tags('Power grids', 'Faults of a current transformer.')).not.toContain('transformers');
    expect(tags('Vector quantization for codebooks')).not.toContain('quantization');
    expect(tags('Dataset distillation by matching gradients')).not.toContain('knowledge-distillation');
    expect(tags('Long short-term memory')).not.toContain('memory-networks');
    expect(tags('Causal attention masks')).not.toContain('causality');
    expect(tags('Relational reasoning', 'Graph convolutional networks.')).not.toContain(
      'convolutional-networks',
    );
    expect(tags('Pruning the search tree')).not.toContain('pruning-sparsity');
    expect(tags('Changes at inference time')).not.toContain('inference-efficiency');
    expect(tags('Intrinsics and camera pose estimation')).not.toContain('pose-estimation');
    expect(tags('Merging', 'The theorem provides a bound.')).not.toContain('theorem-proving');
  });
});
