import type { ChartFrame } from '../axis/chart-frame';

/** Where the lift of a pair is drawn, on its page as in a picture; counts stand under the axis. */
export const LIFT_FRAME: ChartFrame = { width: 420, height: 330, left: 40, right: 410, top: 12, bottom: 246 };
