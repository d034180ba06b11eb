const MAP = '$map';

/** An answer as JSON; maps too, which JSON has not. */
export function writeKept(answer: unknown): string {
  // An answer of nothing is none that JSON can write.
  if (answer === undefined) return 'null';
  return JSON.stringify(answer, (_name, value: unknown) =>
    value instanceof Map ? { [MAP]: [...(value as Map<unknown, unknown>)] } : value,
  );
}

/** What `writeKept` wrote. */
export function readKept(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && MAP in value
      ? new Map(value[MAP] as [unknown, unknown][])
      : value,
  );
}
