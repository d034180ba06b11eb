import { createElement, type HTMLAttributes, type ReactNode } from 'react';
import { htmlOf } from './html-of';

interface StillProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'section' | 'ul' | 'tbody';
  children: ReactNode;
}

/**
 * What does not change once it is on the page: a table, a list, a drawing. React gets it as one piece of HTML, on the
 * server and in the browser, in place of thousands of elements.
 */
export function Still({ as = 'div', children, ...rest }: StillProps) {
  return createElement(as, { ...rest, dangerouslySetInnerHTML: { __html: htmlOf(children) } });
}
