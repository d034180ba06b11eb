import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { PageLink } from '../PageLink';
import { ThemeKey } from './ThemeKey';

/** A line of the chart, as it can be taken away. */
export interface DrawnLine {
  id: string;
  name: string;
  mark: string;
  /** The view without it; null where it is the only one. */
  without: string | null;
  /** What can be done with it besides. */
  actions?: ReactNode;
}

/** What is drawn; each line is taken away by pressing it. */
export function DrawnList({ lines }: { lines: readonly DrawnLine[] }) {
  return (
    <ul className="pick">
      {lines.map((line) => (
        <li key={line.id}>
          <Line {...line} />
          {line.actions}
        </li>
      ))}
    </ul>
  );
}

function Line({ name, mark, without }: DrawnLine) {
  const label = (
    <>
      <ThemeKey mark={mark} />
      <span className="wrap-anywhere">{name}</span>
    </>
  );
  if (without === null) return <span>{label}</span>;
  return (
    <PageLink href={without} scroll={false}>
      {label}
      <span className="n">
        <span className="sr-only">Remove</span>
        <Icon name="close" size={13} />
      </span>
    </PageLink>
  );
}
