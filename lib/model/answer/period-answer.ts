import { z } from 'zod';
import { countAnswer } from './count-answer';
import { dayAnswer } from './day-answer';

/** A span of days, both included, and its papers. */
export const periodAnswer = z.object({ from: dayAnswer, to: dayAnswer, papers: countAnswer });
