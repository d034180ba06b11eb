'use client';

import { useEffect, useRef, type InputHTMLAttributes } from 'react';

interface LiveInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'defaultValue' | 'value'> {
  /** As the address has it. */
  now: string;
}

/**
 * A text field whose form submits while it is typed in. The field is then ahead of the address and is left
 * alone; a change from elsewhere (a filter taken out, back and forward) is taken over.
 */
export function LiveInput({ now, ...rest }: LiveInputProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = now;
  }, [now]);
  useEffect(() => {
    const onPopState = () => field.current?.blur();
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
  return <input {...rest} ref={field} defaultValue={now} />;
}
