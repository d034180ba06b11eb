/** A file with where it lies in the folder that was handed in; alone it is its own name. */
export interface FoundFile {
  path: string;
  file: File;
}

/** A browser holds a handle for each; more are better sent by `npm run ingest`. */
const MOST_FILES = 2_000;

/**
 * The files of a drop, those of folders with them, by path. What only the system put there (hidden files) is left
 * out. The entries must be taken while the event runs, so this is called in it and not after.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<FoundFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ path: file.name, file }));
  const found: FoundFile[] = [];
  for (const entry of entries) await gather(entry, found);
  return byPath(found);
}

/** The files of a chooser; of a folder with their paths. */
export function chosenFiles(files: FileList | null): FoundFile[] {
  const found = [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return byPath(found.filter(({ path }) => !isHidden(path)).slice(0, MOST_FILES));
}

async function gather(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (found.length >= MOST_FILES || isHidden(entry.name)) return;
  if (entry.isDirectory) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives at most a hundred entries at a time, and none when it has given all.
    for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader))
      for (const inner of batch) await gather(inner, found);
    return;
  }
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  found.push({ path: entry.fullPath.replace(/^\//, ''), file });
}

function readBatch(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

function byPath(found: FoundFile[]): FoundFile[] {
  return found.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
