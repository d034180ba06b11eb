'use client';

import { useState } from 'react';
import type { PaperShift } from '@/lib/model/taxonomy-answers';
import { PageLink } from '../../_components/PageLink';
import { Marked, type Sign } from './Marked';
import { SpansInAbstract } from './SpansInAbstract';

type Example = PaperShift['examples'][number];

/** Papers that a theme gains or loses, with the words that do it. */
export function ShiftList({ shift, sign }: { shift: PaperShift; sign: Sign }) {
  return shift.examples.map((example) => <ShiftRow key={example.id} example={example} sign={sign} />);
}

function ShiftRow({ example, sign }: { example: Example; sign: Sign }) {
  const { id, title, spans, strength } = example;
  const [open, setOpen] = useState(false);
  const inTitle = spans.filter(({ field }) => field === 'title');
  const inAbstract = spans.filter(({ field }) => field === 'abstract');
  const words = [...new Set(inAbstract.map(({ text }) => text))];
  return (
    <li>
      <span className={`sign ${sign}`}>
        <span className="sr-only">{sign === 'plus' ? 'gained' : 'lost'}</span>
        <span aria-hidden="true">{sign === 'plus' ? '+' : '−'}</span>
      </span>
      <div className="min-w-0">
        <h3>
          <PageLink href={`/papers/${id}`}>
            <Marked text={title} spans={inTitle} sign={sign} />
          </PageLink>
        </h3>
        <p className="text-xs text-ink-3">
          {strength === 'about' ? 'about' : 'a mention'}, by{' '}
          {[...new Set(spans.map(({ pattern }) => pattern))].map((pattern, index) => (
            <span key={pattern}>
              {index > 0 && ', '}
              <code>{pattern}</code>
            </span>
          ))}
        </p>
        {words.length > 0 && !open && (
          <button type="button" className="snip text-left" onClick={() => setOpen(true)}>
            {words.map((word) => (
              <span key={word}>
                … <mark className={sign}>{word}</mark> …{' '}
              </span>
            ))}
            <span className="underline">in place</span>
          </button>
        )}
        {open && <SpansInAbstract id={id} spans={inAbstract} sign={sign} />}
      </div>
    </li>
  );
}
