import type { Stratum } from '@/lib/analytics/growth/mantel-haenszel';

/**
 * The thirteen trials of BCG vaccine of G. A. Colditz et al., JAMA 271:698, 1994: cases and persons,
 * vaccinated (after) and control (before). The standard example of meta-analysis: W. Viechtbauer,
 * "Conducting meta-analyses in R with the metafor package", Journal of Statistical Software 36:3, 2010.
 */
export const BCG_TRIALS: Stratum[] = [
  { after: 4, papersAfter: 123, before: 11, papersBefore: 139 },
  { after: 6, papersAfter: 306, before: 29, papersBefore: 303 },
  { after: 3, papersAfter: 231, before: 11, papersBefore: 220 },
  { after: 62, papersAfter: 13_598, before: 248, papersBefore: 12_867 },
  { after: 33, papersAfter: 5069, before: 47, papersBefore: 5808 },
  { after: 180, papersAfter: 1541, before: 372, papersBefore: 1451 },
  { after: 8, papersAfter: 2545, before: 10, papersBefore: 629 },
  { after: 505, papersAfter: 88_391, before: 499, papersBefore: 88_391 },
  { after: 29, papersAfter: 7499, before: 45, papersBefore: 7277 },
  { after: 17, papersAfter: 1716, before: 65, papersBefore: 1665 },
  { after: 186, papersAfter: 50_634, before: 141, papersBefore: 27_338 },
  { after: 5, papersAfter: 2498, before: 3, papersBefore: 2341 },
  { after: 27, papersAfter: 16_913, before: 29, papersBefore: 17_854 },
];
