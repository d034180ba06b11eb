'use client';

import { useRef, useState, type FormEvent } from 'react';
import type { ExampleAnswer, ExampleQuestion } from '@/lib/exports/examples/example';
import { AnswerBox, type Answered } from './AnswerBox';
import { askUrl } from './ask-url';
import { ExampleTabs } from './ExampleTabs';
import type { OperationParameter } from './operation-parameters';
import { ParameterField } from './ParameterField';

interface RequestDeskProps {
  home: string;
  path: string;
  /** Filled in to begin with. */
  given: Record<string, string>;
  parameters: OperationParameter[];
  answer: ExampleAnswer;
}

type Query = [name: string, value: string][];

/** A request to be filled in and sent; without script the form leads to the answer itself. */
export function RequestDesk({ home, path, given, parameters, answer }: RequestDeskProps) {
  const form = useRef<HTMLFormElement>(null);
  const [query, setQuery] = useState<Query>(Object.entries(given));
  const [answered, setAnswered] = useState<Answered | 'asking' | null>(null);
  const question: ExampleQuestion = { home, path, query, answer };
  const read = (): Query => {
    const fields = form.current === null ? [] : [...new FormData(form.current)];
    return fields.flatMap(([name, value]): Query =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    );
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setAnswered('asking');
    setAnswered(await askUrl(`${path}?${new URLSearchParams(read()).toString()}`));
  };
  const [first, rest] = parted(parameters, given);
  return (
    <>
      <form
        ref={form}
        action={path}
        method="get"
        onChange={() => setQuery(read())}
        onSubmit={(event) => void send(event)}
        aria-label="Request"
      >
        <div className="grid items-start gap-3 md:grid-cols-2">
          {first.map((parameter) => (
            <ParameterField key={parameter.name} parameter={parameter} value={given[parameter.name]} />
          ))}
        </div>
        {rest.length > 0 && (
          <details className="mt-3">
            <summary className="text-md text-ink-2">{rest.length} more parameters</summary>
            <div className="mt-3 grid items-start gap-3 md:grid-cols-2">
              {rest.map((parameter) => (
                <ParameterField key={parameter.name} parameter={parameter} value={given[parameter.name]} />
              ))}
            </div>
          </details>
        )}
        <div className="mt-4">
          <button type="submit" className="btn btn-main" aria-busy={answered === 'asking' || undefined}>
            Send
          </button>
        </div>
      </form>
      <AnswerBox answered={answered} />
      <ExampleTabs question={question} />
    </>
  );
}

const SHOWN = ['format', 'themes', 'bucket', 'measure', 'from', 'to', 'q'];

/** What is wanted or filled in, and what most ask for, before the rest. */
function parted(parameters: OperationParameter[], given: Record<string, string>) {
  const isFirst = ({ name, required }: OperationParameter) =>
    required || name in given || SHOWN.includes(name);
  return [parameters.filter(isFirst), parameters.filter((parameter) => !isFirst(parameter))] as const;
}
