import type { PaperDetail } from '@/lib/model/answers';
import { Card } from '../../../_components/Card';

/** What the records state besides; left out where they state nothing. */
export function PaperFacts({ paper }: { paper: PaperDetail }) {
  const facts = [
    ['arXiv', paper.arxivId],
    ['DOI', paper.doi],
    ['Venue', paper.venue],
    ['Organisation', paper.organisation],
    ['Categories', paper.categories.join(', ') || null],
    ['Keywords', paper.keywords.join(', ') || null],
    ['Id', paper.id],
  ].flatMap(([name, value]) =>
    typeof name === 'string' && typeof value === 'string' ? [{ name, value }] : [],
  );
  return (
    <Card title="Stated in the records">
      <dl className="kv">
        {facts.map((fact) => (
          <div key={fact.name} className="contents">
            <dt>{fact.name}</dt>
            <dd className={fact.name === 'Id' ? 'mono' : ''}>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
