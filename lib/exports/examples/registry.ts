import { curlExample } from './curl-example';
import type { ExampleQuestion } from './example';
import { javascriptExample } from './javascript-example';
import { pythonExample } from './python-example';
import { rExample } from './r-example';

/** The languages in which the API is shown; a test runs each of them for each reading route. */
export const EXAMPLES: readonly {
  id: string;
  label: string;
  write: (question: ExampleQuestion) => string;
}[] = [
  { id: 'curl', label: 'curl', write: curlExample },
  { id: 'python', label: 'Python', write: pythonExample },
  { id: 'r', label: 'R', write: rExample },
  { id: 'javascript', label: 'JavaScript', write: javascriptExample },
];
