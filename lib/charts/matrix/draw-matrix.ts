import type { Cooccurrence } from '../../model/answers';
import { onceForAnswer } from '../once-for-answer';
import { kinPairs } from './kin-pairs';
import { matrixChart, type MatrixChart } from './matrix-chart';
import { matrixThemes, type MatrixOrder } from './matrix-themes';
import type { PairMeasure } from './pair-measure';
import { testedPairs, type TestedPair } from './tested-pairs';

/** More than these make cells too small to hit. */
const MOST_THEMES = 30;

/** How a matrix is drawn, beside what was asked. */
export interface MatrixLook {
  measure: PairMeasure;
  order: MatrixOrder;
  unclear: 'hatched' | 'shown';
}

export interface MatrixDrawing {
  chart: MatrixChart;
  pairs: ReadonlyMap<string, TestedPair>;
  kin: ReadonlySet<string>;
  candidates: { id: string; name: string; group: string; count: number }[];
  look: MatrixLook;
  min: number;
}

interface Theme {
  id: string;
  name: string;
  group: string;
  parents: readonly string[];
}

/** From an answer to its matrix: the pairs tested, the themes chosen and put in order, the cells placed. */
export function drawMatrix(
  answer: Cooccurrence,
  themes: ReadonlyMap<string, Theme>,
  min: number,
  look: MatrixLook,
): MatrixDrawing {
  const { measure, order, unclear } = look;
  const question = `matrix ${min} ${measure} ${order} ${unclear}`;
  return onceForAnswer(answer, question, () => placeMatrix(answer, themes, min, { measure, order, unclear }));
}

function placeMatrix(
  answer: Cooccurrence,
  themes: ReadonlyMap<string, Theme>,
  min: number,
  look: MatrixLook,
): MatrixDrawing {
  const pairs = testedPairs(answer, min);
  const kin = kinPairs([...themes.values()]);
  const candidates = answer.themes.flatMap(({ id, count }) => {
    const theme = themes.get(id);
    return theme ? [{ id, name: theme.name, group: theme.group, count }] : [];
  });
  const chart = matrixChart({
    themes: matrixThemes(candidates, pairs, look.order, MOST_THEMES),
    pairs,
    kin,
    measure: look.measure,
    min,
    mask: look.unclear === 'hatched',
  });
  return { chart, pairs, kin, candidates, look, min };
}
