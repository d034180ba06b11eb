import type { Cell, Column, ColumnKind } from '../table';
import { serialDay } from './serial-day';
import { xmlText } from './xml-text';

/** Rows of a sheet, the head among them (Excel's specifications and limits). */
export const MOST_ROWS = 1_048_576;
/** Characters of a cell, by the same. */
export const MOST_CHARACTERS = 32_767;
/** Numbers of the cell formats in the style sheet. */
const HEAD = 1;
const DAY = 2;
const CUT = '…';

export const SHEET_START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
export const SHEET_END = '</sheetData></worksheet>';
/** The first row stays in view. */
export const FROZEN_HEAD =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** The names of the columns as the first row. */
export function headXml(columns: readonly Column[]): string {
  return `<row>${columns.map(({ name }) => textCell(name, HEAD)).join('')}</row>`;
}

/** A row of typed cells: numbers, days, true and false as such, all else as text, which never is a formula. */
export function rowXml(row: readonly Cell[], kinds: readonly ColumnKind[]): string {
  return `<row>${row.map((cell, at) => cellXml(cell, kinds[at])).join('')}</row>`;
}

/** Whether a cell holds more than a sheet can. */
export function isTooLong(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > MOST_CHARACTERS;
}

function cellXml(cell: Cell, kind: ColumnKind | undefined): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const serial = kind === 'day' ? serialDay(cell) : null;
  return serial === null ? textCell(cell) : `<c s="${DAY}"><v>${serial}</v></c>`;
}

/** A heading, or any other text. */
export function textCell(text: string, style?: typeof HEAD): string {
  const held = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS - CUT.length) + CUT : text;
  const look = style === undefined ? '' : ` s="${style}"`;
  return `<c t="inlineStr"${look}><is><t xml:space="preserve">${xmlText(held)}</t></is></c>`;
}
