'use client';

import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

interface Rows<Row> {
  list: RefObject<HTMLOListElement | null>;
  onKeyDown: (event: KeyboardEvent, index: number) => void;
  insert: (index: number) => void;
  remove: (index: number) => void;
  replace: (index: number, row: Row) => void;
}

/**
 * A list of rows with one field each, by keyboard: Enter makes a row below, Backspace in an empty one takes it
 * away, the arrows go up and down, with Alt they move the row.
 */
export function useRows<Row>(
  rows: readonly Row[],
  empty: Row,
  isEmpty: (row: Row) => boolean,
  onRows: (rows: Row[], key: string | null) => void,
): Rows<Row> {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    focusRow(list.current, wanted.current);
    wanted.current = null;
  }, [rows]);
  const insert = (index: number): void => {
    wanted.current = index;
    onRows(rows.toSpliced(index, 0, empty), null);
  };
  const remove = (index: number): void => {
    wanted.current = Math.max(0, index - 1);
    onRows(rows.toSpliced(index, 1), null);
  };
  const move = (index: number, to: number): void => {
    const row = rows[index];
    if (row === undefined || to < 0 || to >= rows.length) return;
    wanted.current = to;
    onRows(rows.toSpliced(index, 1).toSpliced(to, 0, row), null);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const row = rows[index];
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') insert(index + 1);
    else if (event.key === 'Backspace' && row !== undefined && isEmpty(row)) remove(index);
    else if (by !== 0 && event.altKey) move(index, index + by);
    else if (by !== 0) focusRow(list.current, index + by);
    else return;
    event.preventDefault();
  };
  const replace = (index: number, row: Row): void => onRows(rows.with(index, row), `${index}`);
  return { list, onKeyDown, insert, remove, replace };
}

function focusRow(list: HTMLOListElement | null, index: number): void {
  list?.querySelector<HTMLElement>(`:scope > li:nth-child(${index + 1}) input`)?.focus();
}
