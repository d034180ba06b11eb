'use client';

import { useState } from 'react';
import type { ThemePattern } from '@/lib/model/taxonomy';
import { Field } from '../../_components/Field';
import { Select } from '../../_components/Select';

interface PatternConditionsProps {
  id: string;
  pattern: ThemePattern;
  onChange: (pattern: ThemePattern) => void;
}

const STRENGTHS = [
  { value: '', label: 'by the rule' },
  { value: 'mention', label: 'at most a mention' },
  { value: 'about', label: 'always about' },
];

/** Under which conditions a pattern counts, and how much. */
export function PatternConditions({ id, pattern, onChange }: PatternConditionsProps) {
  return (
    <div className="row-conditions">
      <Lines
        id={`${id}-when`}
        label="Only where one of these is in the paper too, one a line"
        texts={pattern.when}
        onTexts={(when) => onChange({ ...pattern, when })}
      />
      <Lines
        id={`${id}-unless`}
        label="Never where one of these is, one a line"
        texts={pattern.unless}
        onTexts={(unless) => onChange({ ...pattern, unless })}
      />
      <Select
        label="Strength"
        name={`${id}-strength`}
        options={STRENGTHS}
        value={pattern.strength ?? ''}
        onChange={({ target }) =>
          onChange({ ...pattern, strength: (target.value || null) as ThemePattern['strength'] })
        }
      />
    </div>
  );
}

interface LinesProps {
  id: string;
  label: string;
  texts: readonly string[];
  onTexts: (texts: string[]) => void;
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** Texts, one a line. What is typed stays as typed while it says the same. */
function Lines({ id, label, texts, onTexts }: LinesProps) {
  const [typed, setTyped] = useState(texts.join('\n'));
  const same = JSON.stringify(linesOf(typed)) === JSON.stringify(texts);
  return (
    <Field label={label} id={id}>
      <textarea
        className="textarea row-lines"
        id={id}
        rows={2}
        spellCheck={false}
        value={same ? typed : texts.join('\n')}
        onChange={(event) => {
          setTyped(event.target.value);
          onTexts(linesOf(event.target.value));
        }}
      />
    </Field>
  );
}
