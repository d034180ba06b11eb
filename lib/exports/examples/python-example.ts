import { exampleName, exampleUrl, type ExampleQuestion } from './example';

/** The question for Python: a data frame of pandas, where the answer is a table. */
export function pythonExample(question: ExampleQuestion): string {
  const name = exampleName(question);
  if (!question.answer.table) {
    const text = !question.answer.json;
    return [
      ...(text ? [] : ['import json']),
      'from urllib.request import urlopen',
      '',
      `with urlopen('${exampleUrl(question)}') as answer:`,
      `    ${name} = ${text ? 'answer.read().decode()' : 'json.load(answer)'}`,
      `print(${name})`,
    ].join('\n');
  }
  return [
    'import pandas as pd',
    '',
    `${name} = pd.read_csv('${exampleUrl(question, 'csv')}')`,
    `if 'bucket' in ${name}:`,
    `    ${name}['bucket'] = pd.to_datetime(${name}['bucket'])`,
    `print(${name}.head())`,
  ].join('\n');
}
