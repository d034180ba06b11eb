import { cleanText } from '../clean-text';

export type JsonObject = Record<string, unknown>;

/** The value as an object; null when it is none. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A string or a number as clean text; null for anything else and for what is empty. */
export function asText(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' ? cleanText(value) : null;
}

/** The elements of a list, none where it is no list. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
