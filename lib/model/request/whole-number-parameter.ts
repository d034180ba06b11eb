import { z } from 'zod';

/** A whole number in plain digits, from `least` to `most`. */
export function wholeNumberParameter(least: number, most: number) {
  const accepted = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, accepted)
    .transform(Number)
    .refine((number) => number >= least && number <= most, accepted);
}
