const MIB = 1024 ** 2;

/** How many views may be pinned, and how long the answers kept for one may be. */
export const PIN_LIMITS = { pins: 2000, bytesEach: 16 * MIB };
