import { exampleName, exampleUrl, type ExampleQuestion } from './example';

/** The question for JavaScript, in a browser or in Node; reads may be asked from pages of other sites. */
export function javascriptExample(question: ExampleQuestion): string {
  const name = exampleName(question);
  return [
    `const response = await fetch('${exampleUrl(question)}');`,
    'if (!response.ok) throw new Error((await response.json()).detail);',
    `const ${name} = await response.json();`,
    `console.log(${name});`,
  ].join('\n');
}
