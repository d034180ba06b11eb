'use client';

import { useRef } from 'react';
import { Button } from '../../_components/Button';
import { chosenFiles, type FoundFile } from './dropped-files';

/** A button that opens the system's chooser, for files or for a folder with all it holds. */
export function FileChooser({
  of,
  onFiles,
}: {
  of: 'files' | 'folder';
  onFiles: (files: FoundFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const isFolder = of === 'folder';
  return (
    <>
      <input
        ref={input}
        type="file"
        name={isFolder ? undefined : 'file'}
        multiple
        {...(isFolder ? { webkitdirectory: '' } : {})}
        className="sr-only"
        aria-label={isFolder ? 'Folder' : 'Files'}
        tabIndex={-1}
        onChange={(event) => {
          onFiles(chosenFiles(event.target.files));
          event.target.value = '';
        }}
      />
      <Button variant={isFolder ? undefined : 'main'} onClick={() => input.current?.click()}>
        {isFolder ? 'Choose a folder' : 'Choose files'}
      </Button>
    </>
  );
}
