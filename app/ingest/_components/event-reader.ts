export interface ServerEvent {
  event: string;
  data: string;
}

/**
 * Reads a growing text/event-stream: each call takes the whole text received so far and gives the events
 * that became complete since the last call.
 */
export function eventReader(): (received: string) => ServerEvent[] {
  let read = 0;
  return (received) => {
    const events: ServerEvent[] = [];
    for (let end = boundary(received, read); end; end = boundary(received, read)) {
      const event = parseBlock(received.slice(read, end.start));
      if (event) events.push(event);
      read = end.end;
    }
    return events;
  };
}

function boundary(text: string, from: number): { start: number; end: number } | null {
  const blank = /\r?\n\r?\n/g;
  blank.lastIndex = from;
  const match = blank.exec(text);
  return match ? { start: match.index, end: blank.lastIndex } : null;
}

/** A block without data (a comment that keeps the connection open) is no event. */
function parseBlock(block: string): ServerEvent | null {
  const lines = block.split(/\r?\n/);
  const values = (field: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  const data = values('data');
  return data.length === 0 ? null : { event: values('event').at(-1) ?? 'message', data: data.join('\n') };
}
