'use client';

import { useRef } from 'react';
import { Button } from '../../_components/Button';

/** A button that opens the system's chooser for one YAML file. */
export function FileButton({ onFile }: { onFile: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,application/yaml,text/yaml"
        className="sr-only"
        aria-label="Taxonomy file"
        tabIndex={-1}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
    </>
  );
}
