'use client';

import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from '../../_components/Button';
import { Icon } from '../../_components/Icon';

/** Takes files by drop or by choice; without script it is a plain form that sends one file. */
export function DropZone({ day, onFiles }: { day: ReactNode; onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    <form
      className="drop"
      data-over={over}
      action="/api/ingest"
      method="post"
      encType="multipart/form-data"
      aria-label="Hand in files"
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <span className="text-accent">
        <Icon name="upload" size={28} />
      </span>
      <strong className="text-lg font-semibold tracking-[-0.01em]">Drop files here</strong>
      <p className="text-sm text-ink-2">
        Plain, .gz, .zst or .zip; several at once are read one after the other.
      </p>
      <div className="mt-1.5 flex flex-wrap items-end justify-center gap-x-4 gap-y-2.5 text-left">
        <input
          ref={input}
          type="file"
          name="file"
          multiple
          className="sr-only"
          aria-label="Files"
          tabIndex={-1}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button variant="main" onClick={() => input.current?.click()}>
          Choose files
        </Button>
        {day}
      </div>
      <noscript>
        <style>{'.drop input[type=file]{position:static;width:auto;height:auto;clip-path:none}'}</style>
        <button type="submit" className="btn">
          Ingest
        </button>
      </noscript>
    </form>
  );
}
