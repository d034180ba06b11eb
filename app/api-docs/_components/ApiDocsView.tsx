import { corpusNow } from '../../_components/corpus-now';
import { TidelineError } from '@/lib/errors';
import { exampleAnswer } from '@/lib/exports/examples/example';
import { OPERATIONS } from '../../api/_operations';
import { ButtonLink } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { homeAddress } from '../../_components/home-address';
import { PageHead } from '../../_components/PageHead';
import { exampleQuestion } from './example-questions';
import { isTried } from './is-tried';
import { operationParameters } from './operation-parameters';
import { OperationAnswers } from './OperationAnswers';
import { OperationList } from './OperationList';
import { RequestDesk } from './RequestDesk';

/** Every operation of the API; one that reads can be tried out, and is shown in four languages. */
export async function ApiDocsView({ chosen }: { chosen: string }) {
  const operation = OPERATIONS.find(({ id }) => id === chosen);
  if (operation === undefined)
    throw new TidelineError('bad-parameter', `"operation" names none: "${chosen}".`);
  const { id, method, path, summary } = operation;
  const question = await exampleQuestion(await corpusNow(), path);
  const tried = isTried(operation);
  return (
    <>
      <PageHead
        title="API"
        lede="Every answer of this site, for programs: JSON by default, files by format. Nothing here leaves this server."
        actions={
          <>
            <span className="md:hidden">
              <ButtonLink plain href="#operations">
                All operations
              </ButtonLink>
            </span>
            <ButtonLink plain href="/api/openapi.json">
              OpenAPI 3.1
            </ButtonLink>
          </>
        }
      />
      <div className="grid-12">
        {/* On a phone the list is longer than the screen: what can be asked comes first. */}
        <div className="c4 max-md:order-2">
          <OperationList operations={OPERATIONS} chosen={id} />
        </div>
        <div className="c8 stack">
          <Card
            title={summary}
            sub={
              <code className="wrap-anywhere">
                {method.toUpperCase()} {path}
              </code>
            }
          >
            {tried ? (
              <RequestDesk
                key={id}
                home={await homeAddress()}
                path={question.path}
                given={question.query}
                parameters={operationParameters(operation)}
                answer={exampleAnswer(Object.keys(operation.answers[200]?.content ?? {}))}
              />
            ) : (
              <p className="text-ink-2">
                {operation.writes
                  ? 'It needs the right to write, so it is not tried out from here.'
                  : 'It changes something, so it is not tried out from here.'}
              </p>
            )}
          </Card>
          <OperationAnswers operation={operation} />
        </div>
      </div>
    </>
  );
}
