import { fewPapers } from '@/lib/charts/trend/few-papers';
import type { TrendForm } from '@/lib/charts/trend/trend-form';
import type { TimeAxis } from '@/lib/model/answers';
import { Note } from '../Note';

const LOOKS: Record<TrendForm, string> = {
  lines: 'Hollow',
  multiples: 'Hollow',
  rank: 'Hollow',
  area: 'Pale',
  heat: 'Small cells',
};

/** Says which look means that few papers stand behind a number, where there are such buckets. */
export function FewPapers({ answer, form }: { answer: TimeAxis; form: TrendForm }) {
  const least = fewPapers(answer.bucket);
  const thin = answer.papers.filter((papers) => papers < least).length;
  if (thin === 0) return null;
  return (
    <Note>
      {LOOKS[form]}: fewer than {least} papers in the {answer.bucket}, so the share could be almost anything
      in its interval{form === 'lines' && '; an arrowhead at the edge: beyond the axis'}. {thin} of{' '}
      {answer.papers.length} {answer.papers.length === 1 ? 'bucket is' : 'buckets are'} so.
    </Note>
  );
}
