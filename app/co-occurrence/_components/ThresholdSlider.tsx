'use client';

import { useEffect, useRef, useState } from 'react';
import { Field } from '../../_components/Field';

interface ThresholdSliderProps {
  label: string;
  name: string;
  value: number;
  step: number;
}

/** So long after the last move the view follows. */
const PAUSE_MS = 350;

/** A threshold between 0 and 1 in a form: says its value while it moves, and submits when it rests. */
export function ThresholdSlider({ label, name, value, step }: ThresholdSliderProps) {
  const [now, setNow] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Field label={`${label} ${now.toFixed(2)}`} id={name} className="min-w-44">
      <input
        type="range"
        className="range"
        id={name}
        name={name}
        min={0}
        max={1}
        step={step}
        value={now}
        aria-valuetext={now.toFixed(2)}
        onChange={({ currentTarget }) => {
          setNow(Number(currentTarget.value));
          clearTimeout(timer.current);
          timer.current = setTimeout(() => currentTarget.form?.requestSubmit(), PAUSE_MS);
        }}
      />
    </Field>
  );
}
