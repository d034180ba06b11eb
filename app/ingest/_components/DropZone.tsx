'use client';

import { useState, type DragEvent, type ReactNode } from 'react';
import { Icon } from '../../_components/Icon';
import { droppedFiles, type FoundFile } from './dropped-files';
import { FileChooser } from './FileChooser';

/** Takes files by drop or by choice; without script it is a plain form that sends one file. */
export function DropZone({ day, onFiles }: { day: ReactNode; onFiles: (files: FoundFile[]) => void }) {
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
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <span className="text-accent">
        <Icon name="upload" size={28} />
      </span>
      <strong className="text-lg font-semibold tracking-[-0.01em]">Drop files or a folder here</strong>
      <p className="text-sm text-ink-2">
        Papers pages as text, JSON, CSV, BibTeX, RIS, XML and more, plain or in .gz, .zst or .zip. Several are
        read one after the other.
      </p>
      <div className="mt-1.5 flex flex-wrap items-end justify-center gap-x-4 gap-y-2.5 text-left">
        <FileChooser of="files" onFiles={onFiles} />
        <FileChooser of="folder" onFiles={onFiles} />
        {day}
      </div>
      <noscript>
        <style>{'.drop input[name=file]{position:static;width:auto;height:auto;clip-path:none}'}</style>
        <button type="submit" className="btn">
          Ingest
        </button>
      </noscript>
    </form>
  );
}
