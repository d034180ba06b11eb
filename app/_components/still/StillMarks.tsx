import type { ReactNode } from 'react';
import { htmlOf } from './html-of';

/** Marks of a drawing that React need not know one by one, in the browser neither. */
export function StillMarks({ marks }: { marks: ReactNode }) {
  return <g dangerouslySetInnerHTML={{ __html: htmlOf(marks) }} />;
}
