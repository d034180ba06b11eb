/** Standard normal quantile of 0.975: half the width, in standard errors, of a 95 % interval. */
export const Z95 = 1.959963984540054;
