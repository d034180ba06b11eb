'use client';

import { useState } from 'react';
import type { ExampleQuestion } from '@/lib/exports/examples/example';
import { EXAMPLES } from '@/lib/exports/examples/registry';

/** The request that is filled in, in each language. */
export function ExampleTabs({ question }: { question: ExampleQuestion }) {
  const [chosen, choose] = useState('curl');
  const shown = EXAMPLES.find(({ id }) => id === chosen);
  if (shown === undefined) return null;
  return (
    <div className="mt-5">
      <h3 className="mb-2 text-md">From a program</h3>
      <div className="seg mb-2" role="group" aria-label="Language">
        {EXAMPLES.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === chosen}
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => choose(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <pre
        className="code overflow-auto p-3 text-xs"
        tabIndex={0}
        role="region"
        aria-label={`Example in ${shown.label}`}
      >
        <code>{shown.write(question)}</code>
      </pre>
    </div>
  );
}
