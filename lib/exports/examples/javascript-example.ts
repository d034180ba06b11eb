import { exampleName, exampleUrl, type ExampleQuestion } from './example';

/** The question for JavaScript, in a browser or in Node; reads may be asked from pages of other sites. */
export function javascriptExample(question: ExampleQuestion): string {
  const name = exampleName(question);
  const { json, table } = question.answer;
  const url = exampleUrl(question, table && !json ? 'csv' : undefined);
  return [
    `const response = await fetch('${url}');`,
    'if (!response.ok) throw new Error((await response.json()).detail);',
    `const ${name} = await response.${json ? 'json' : 'text'}();`,
    `console.log(${name});`,
  ].join('\n');
}
