'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';

/** Inner width of an element in whole pixels, null until it was measured. */
export function useBoxWidth<E extends HTMLElement>(): [RefObject<E | null>, number | null] {
  const box = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver((entries) => {
      const measured = Math.round(entries[0]?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
