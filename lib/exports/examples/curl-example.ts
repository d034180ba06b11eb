import { exampleUrl, type ExampleQuestion } from './example';

/** The question for a shell. */
export function curlExample(question: ExampleQuestion): string {
  return `curl --fail-with-body --silent --show-error '${exampleUrl(question, question.answer.table ? 'csv' : undefined)}'`;
}
