import type { Operation } from '../../api/_operation';
import { Card } from '../../_components/Card';
import { Table } from '../../_components/Table';

/** What an operation answers, by status. */
export function OperationAnswers({ operation: { answers, problems, body } }: { operation: Operation }) {
  const rows = [
    ...Object.entries(answers).map(([status, { description, content = {} }]) => ({
      ...{ status, description, types: Object.keys(content).join(', ') },
    })),
    ...(problems.length === 0
      ? []
      : [
          {
            status: problems.join(', '),
            description: 'A problem document (RFC 9457).',
            types: 'application/problem+json',
          },
        ]),
  ];
  return (
    <Card
      title="Answers"
      {...(body === undefined ? {} : { sub: `It takes a body of ${Object.keys(body).join(', ')}.` })}
    >
      <Table
        caption="Answers by status"
        head={
          <tr>
            <th scope="col">Status</th>
            <th scope="col">What it says</th>
            <th scope="col" className="hide-s">
              As
            </th>
          </tr>
        }
      >
        {rows.map(({ status, description, types }) => (
          <tr key={status}>
            <td className="num">{status}</td>
            <td>{description}</td>
            <td className="hide-s mono text-xs wrap-anywhere">{types}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
