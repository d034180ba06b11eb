import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { QualityView } from './_components/QualityView';

export const metadata: Metadata = { title: 'Quality' };

export default function QualityPage() {
  return answerOrProblem('/quality', QualityView);
}
