import type { Parsed } from '../../../model/record';
import { paperLink, paperPage } from './paper-link';

/** So many entries wait at most for the addresses of their links. */
const CAPACITY = 5000;

/**
 * Where links are numbered, as text browsers do, their addresses stand at the end of the page. Entries
 * wait here, in order, from the first whose id is in such a link, until the page ends or too many
 * wait; then they go with the ids known by then.
 */
export class ReferenceShelf {
  private waiting: { entry: Parsed; reference: number | null }[] = [];
  private ready: Parsed[] = [];
  private readonly arxivIds = new Map<number, string>();

  define(reference: number, url: string): void {
    const found = paperLink(url);
    if (found !== null && this.waiting.length > 0) this.arxivIds.set(reference, found.arxivId);
  }

  put(entry: Parsed, reference: number | null): void {
    if (reference === null && this.waiting.length === 0) this.ready.push(entry);
    else this.waiting.push({ entry, reference });
    if (this.waiting.length > CAPACITY) this.release();
  }

  /** The entries that need not wait. */
  take(): Parsed[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  /** All entries that are left. */
  empty(): Parsed[] {
    this.release();
    return this.take();
  }

  private release(): void {
    for (const { entry, reference } of this.waiting) {
      const arxivId = reference === null ? undefined : this.arxivIds.get(reference);
      if (entry.kind === 'record' && arxivId !== undefined) {
        entry.record.arxivId = arxivId;
        entry.record.url = paperPage(arxivId);
      }
      this.ready.push(entry);
    }
    this.waiting = [];
  }
}
