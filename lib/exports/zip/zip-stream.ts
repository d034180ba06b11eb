import { Zip, ZipDeflate } from 'fflate';

/** A file that goes into an archive, its pieces made as they are asked for. */
export interface ZipMember {
  name: string;
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

/** Every member bears the first moment that the format knows: the same contents are the same bytes. */
const MOMENT = new Date(1980, 0, 1);

/** An archive as it is made: no more of it is held than the piece in hand. */
export async function* zipStream(
  members: Iterable<ZipMember> | AsyncIterable<ZipMember>,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const failed: Error[] = [];
  const zip = new Zip((error, piece) => {
    // The types say never; the library passes null.
    if ((error as Error | null) === null) made.push(piece);
    else failed.push(error as Error);
  });
  const encoder = new TextEncoder();
  for await (const { name, pieces } of members) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MOMENT;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* made.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  if (failed[0] !== undefined) throw failed[0];
  yield* made.splice(0);
}
