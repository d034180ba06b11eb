import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { EmergingView } from './_components/EmergingView';

export const metadata: Metadata = { title: 'Emerging' };

export default function EmergingPage() {
  return answerOrProblem('/emerging', EmergingView);
}
