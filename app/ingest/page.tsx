import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { IngestView } from './_components/IngestView';

export const metadata: Metadata = { title: 'Ingest' };

export default function IngestPage() {
  return answerOrProblem('/ingest', IngestView);
}
