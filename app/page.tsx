import { answerOrProblem } from './_components/answer-or-problem';
import { OverviewView } from './_overview/OverviewView';

export default function OverviewPage() {
  return answerOrProblem('/', OverviewView);
}
