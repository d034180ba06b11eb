const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** How much a source may hold, and who is told of what was read. */
export interface SourceLimits {
  /** Bytes as they come in. */
  maxBytesIn: number;
  /** Times the input that the output may reach beyond `freeBytes`. */
  maxRatio: number;
  /** Output allowed whatever the input. */
  freeBytes: number;
  /** Output in all, over every member of a zip. */
  maxBytesOut: number;
  /** Called with the bytes read in so far, after each chunk. */
  onBytesIn: (total: number) => void;
}

export const SOURCE_LIMITS: SourceLimits = {
  maxBytesIn: Number.POSITIVE_INFINITY,
  maxRatio: 200,
  freeBytes: 64 * MIB,
  maxBytesOut: 16 * GIB,
  onBytesIn: () => undefined,
};
