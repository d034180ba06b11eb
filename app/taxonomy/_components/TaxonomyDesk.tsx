'use client';

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { EditorProps } from '../_editor/TaxonomyEditor';
import { Banner } from '../../_components/Banner';

interface TaxonomyDeskProps extends EditorProps {
  /** What can be read until the editor is there, and without script. */
  children: ReactNode;
}

/** Fetches the editor: readers of the taxonomy do without it. */
export function TaxonomyDesk({ children, ...rest }: TaxonomyDeskProps) {
  const [Editor, setEditor] = useState<ComponentType<TaxonomyDeskProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../_editor/TaxonomyEditor').then(
      (file) => setEditor(() => file.TaxonomyEditor),
      () => setFailed(true),
    );
  }, []);
  if (Editor) return <Editor {...rest}>{children}</Editor>;
  return (
    <>
      {failed && (
        <div className="mb-4">
          <Banner tone="error">
            <b>The editor did not load.</b> Nothing is lost. Reload the page.
          </Banner>
        </div>
      )}
      {children}
    </>
  );
}
