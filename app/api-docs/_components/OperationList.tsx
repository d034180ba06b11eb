import type { Operation } from '../../api/_operation';
import { Card } from '../../_components/Card';
import { PageLink } from '../../_components/PageLink';

interface OperationListProps {
  operations: readonly Operation[];
  chosen: string;
}

/** All operations, those that read first. */
export function OperationList({ operations, chosen }: OperationListProps) {
  const reads = operations.filter(({ method, writes }) => method === 'get' && !writes);
  const others = operations.filter((operation) => !reads.includes(operation));
  return (
    <Card title="Operations">
      <nav id="operations" aria-label="Operations" className="grid gap-4 text-md">
        <Group title="Reading" operations={reads} chosen={chosen} bare />
        <Group title="Writing" operations={others} chosen={chosen} />
      </nav>
    </Card>
  );
}

interface GroupProps extends OperationListProps {
  title: string;
  /** A path alone is read. */
  bare?: boolean;
}

function Group({ title, operations, chosen, bare = false }: GroupProps) {
  return (
    <div>
      <h3 className="mb-1 text-sm text-ink-2">{title}</h3>
      <ul className="grid gap-1">
        {operations.map(({ id, method, path, summary }) => (
          <li key={id}>
            <PageLink
              href={`/api-docs?operation=${id}`}
              aria-current={id === chosen ? 'page' : undefined}
              className={`mono inline-block py-1 text-sm wrap-anywhere ${id === chosen ? 'font-semibold text-ink' : ''}`}
              title={summary}
            >
              {bare && method === 'get' ? '' : `${method.toUpperCase()} `}
              {path}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
