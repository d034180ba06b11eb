import type { z } from 'zod';
import { TidelineError } from '../../errors';

/** Parameters as they arrive: of a URL, of a page, or of the command line. */
export type RawParameters = URLSearchParams | Record<string, string | string[] | undefined>;

/**
 * Checks parameters against the schema of a request. An empty value (`from=`, as forms send it)
 * counts as absent. A name that the schema does not know is refused, since a misspelt filter that is
 * silently left out would give numbers for another question; pages, which have parameters of their
 * own in the same URL, pass `unknown: 'ignore'`.
 * @throws TidelineError `bad-parameter`, naming the first parameter that is wrong and what it accepts.
 */
export function parseRequest<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  parameters: RawParameters,
  options: { unknown?: 'refuse' | 'ignore' } = {},
): z.output<z.ZodObject<Shape>> {
  const names = Object.keys(schema.shape);
  const given: Record<string, string | string[]> = {};
  for (const [name, values] of grouped(parameters)) {
    if (!names.includes(name)) {
      if (options.unknown === 'ignore') continue;
      throw new TidelineError(
        'bad-parameter',
        `"${name}" is no parameter here; accepted: ${names.join(', ')}.`,
        {
          parameter: name,
        },
      );
    }
    given[name] = isRepeated(schema.shape[name])
      ? values.map((value) => single(name, [value]))
      : single(name, values);
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw refusal(parsed.error, given);
}

function grouped(parameters: RawParameters): Map<string, string[]> {
  const entries =
    parameters instanceof URLSearchParams
      ? [...parameters]
      : Object.entries(parameters).flatMap(([name, value]) =>
          [value ?? []].flat().map((one): [string, string] => [name, one]),
        );
  const byName = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (value !== '') byName.set(name, [...(byName.get(name) ?? []), value]);
  }
  return byName;
}

/** Whether a parameter may be given several times; its schema says so. */
function isRepeated(parameter: z.core.$ZodType | undefined): boolean {
  return (parameter as z.ZodType | undefined)?.meta()?.['repeated'] === true;
}

function single(name: string, values: string[]): string {
  const [value = '', ...more] = values;
  if (more.length > 0) {
    throw new TidelineError(
      'bad-parameter',
      `"${name}" is given ${values.length} times; it is accepted once.`,
      {
        parameter: name,
      },
    );
  }
  // Postgres text cannot hold it, so nothing stored could ever match.
  if (value.includes('\0')) {
    throw new TidelineError('bad-parameter', `"${name}" holds a zero byte.`, { parameter: name });
  }
  return value;
}

function refusal(error: z.ZodError, given: Record<string, string | string[]>): TidelineError {
  const issue = error.issues[0];
  const parameter = String(issue?.path[0] ?? 'request');
  const values = [given[parameter] ?? []].flat();
  const value = values[Number(issue?.path[1] ?? 0)];
  const shown =
    value === undefined ? '' : ` (it is "${value.length > 80 ? `${value.slice(0, 80)}…` : value}")`;
  return new TidelineError('bad-parameter', `"${parameter}" ${issue?.message ?? 'is not valid'}${shown}.`, {
    parameter,
  });
}
