import { MEASURES, type MeasureEntry } from '../../analytics/registry';

/** The measures of these files, in the order given; throws on a file that the registry has not. */
export function formulasNamed(files: readonly string[]): MeasureEntry[] {
  return files.map((file) => {
    const found = MEASURES.find((measure) => measure.file === file);
    if (found === undefined) throw new RangeError(`the registry of measures has no "${file}"`);
    return found;
  });
}
