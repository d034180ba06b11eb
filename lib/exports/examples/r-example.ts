import { exampleName, exampleUrl, type ExampleQuestion } from './example';

/** The question for R, without a package: a data frame, where the answer is a table. */
export function rExample(question: ExampleQuestion): string {
  const name = exampleName(question);
  if (!question.answer.table)
    return [`${name} <- readLines('${exampleUrl(question)}', warn = FALSE)`, `print(${name})`].join('\n');
  return [
    `${name} <- read.csv('${exampleUrl(question, 'csv')}', check.names = FALSE)`,
    `if ('bucket' %in% names(${name})) ${name}$bucket <- as.Date(${name}$bucket)`,
    `print(head(${name}))`,
  ].join('\n');
}
