'use client';

import { useRef, useState } from 'react';
import { plural } from '@/lib/words/plural';
import { Button } from '../../_components/Button';
import { Icon } from '../../_components/Icon';
import type { Draft, DraftChange } from './draft';
import { GroupName } from './GroupName';

interface GroupRowsProps {
  draft: Draft;
  onChange: (change: DraftChange) => void;
}

/** The groups in their order: renamed with their themes, moved, added, and removed where they are empty. */
export function GroupRows({ draft, onChange }: GroupRowsProps) {
  const { groups, themes } = draft;
  const list = useRef<HTMLOListElement>(null);
  const [added, setAdded] = useState(false);
  const names = groups.map(({ name }) => name);
  const write = (now: readonly string[]): void =>
    onChange({ kind: 'groups', groups: now.map((name) => ({ name })) });
  const rename = (was: string, name: string): void =>
    onChange({
      kind: 'groups',
      groups: names.map((each) => (each === was ? { name, was } : { name: each })),
    });
  const move = (index: number, to: number): void => {
    write(names.toSpliced(index, 1).toSpliced(to, 0, names[index] as string));
    const way = to < index ? 'up' : 'down';
    // The row goes from under the pointer; the keyboard goes with it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${to + 1}) [data-way=${way}]`)?.focus(),
    );
  };
  return (
    <section className="card rows" aria-label="Groups">
      <p className="text-xs text-ink-3">
        Pages list them in this order. The themes of a group go with its name.
      </p>
      <ol ref={list}>
        {names.map((name, index) => {
          const members = themes.filter(({ group }) => group === name).length;
          return (
            <li key={name}>
              <div className="row-line">
                <GroupName
                  name={name}
                  taken={names}
                  label={`Group ${index + 1}`}
                  onName={(now) => rename(name, now)}
                />
                <Step way="up" name={name} disabled={index === 0} onStep={() => move(index, index - 1)} />
                <Step
                  way="down"
                  name={name}
                  disabled={index === names.length - 1}
                  onStep={() => move(index, index + 1)}
                />
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={`Remove the group ${name}`}
                  title={members === 0 ? undefined : `${plural(members, 'theme')} in it`}
                  disabled={members > 0 || names.length === 1}
                  onClick={() => write(names.toSpliced(index, 1))}
                >
                  <Icon name="close" size={14} />
                </button>
              </div>
            </li>
          );
        })}
        {added && (
          <li>
            <GroupName
              name=""
              taken={names}
              label="New group"
              onName={(name) => {
                setAdded(false);
                write([...names, name]);
              }}
            />
          </li>
        )}
      </ol>
      <p className="text-xs text-ink-3">Only an empty group can be removed: give its themes another first.</p>
      <Button size="sm" disabled={added} onClick={() => setAdded(true)}>
        Add a group
      </Button>
    </section>
  );
}

interface StepProps {
  way: 'up' | 'down';
  name: string;
  disabled: boolean;
  onStep: () => void;
}

function Step({ way, name, disabled, onStep }: StepProps) {
  return (
    <button
      type="button"
      className="icon-btn"
      data-way={way}
      aria-label={`Move ${name} ${way}`}
      disabled={disabled}
      onClick={onStep}
    >
      <Icon name={way} size={14} />
    </button>
  );
}
