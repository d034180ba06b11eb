import { join } from 'node:path';
import { Worker, type TransferListItem } from 'node:worker_threads';

/** What goes to a worker and what comes back, told apart by number. */
interface Answer<A> {
  id: number;
  answer?: A;
  error?: unknown;
}

interface Waiting<A> {
  resolve(answer: A): void;
  reject(error: unknown): void;
}

interface Member<A> {
  worker: Worker;
  waiting: Map<number, Waiting<A>>;
}

/**
 * Threads that answer questions; each question goes to the thread with the fewest open ones. Threads
 * hold the process only while questions are open. Once a thread fails the pool is of no further use:
 * its open questions and all later ones are rejected.
 */
export class WorkerPool<Q, A> {
  private readonly members: Member<A>[];
  private ended: Error | null = null;
  private next = 0;

  /**
   * @param entry file below `lib/workers`, in plain JavaScript; it answers `{id, question}` with
   *   `{id, answer}` or `{id, error}`.
   * @param about handed to every thread as its `workerData`.
   */
  constructor(entry: string, threads: number, about: unknown) {
    this.members = Array.from({ length: threads }, () => {
      // From the root of the project, where every command and the server run: bundlers move `import.meta.url`.
      const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'workers', entry);
      const worker = new Worker(/* turbopackIgnore: true */ path, {
        workerData: about,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: 3 },
      });
      const member: Member<A> = { worker, waiting: new Map() };
      worker.on('message', (message: Answer<A>) => this.settle(member, message));
      worker.on('error', (error: Error) => this.end(error));
      worker.on('exit', (code) => this.end(new Error(`a worker ended with status ${code}`)));
      worker.unref();
      return member;
    });
  }

  ask(question: Q, transfer: TransferListItem[] = []): Promise<A> {
    const { ended } = this;
    if (ended !== null) return Promise.reject(ended);
    const member = this.members.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
    const id = this.next++;
    return new Promise((resolve, reject) => {
      if (member.waiting.size === 0) member.worker.ref();
      member.waiting.set(id, { resolve, reject });
      member.worker.postMessage({ id, question }, transfer);
    });
  }

  /** Ends the threads; open questions are rejected. */
  async close(): Promise<void> {
    this.end(new Error('the pool of workers is closed'));
    await Promise.all(this.members.map(({ worker }) => worker.terminate()));
  }

  private settle(member: Member<A>, { id, answer, error }: Answer<A>): void {
    const waiting = member.waiting.get(id);
    member.waiting.delete(id);
    if (member.waiting.size === 0) member.worker.unref();
    if (error === undefined) waiting?.resolve(answer as A);
    else waiting?.reject(error);
  }

  private end(why: Error): void {
    // A thread that ends after the pool must leave the others alone: `close` waits for them.
    if (this.ended !== null) return;
    this.ended = why;
    for (const { worker, waiting } of this.members) {
      for (const { reject } of waiting.values()) reject(this.ended);
      waiting.clear();
      worker.unref();
    }
  }
}
