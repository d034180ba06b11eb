'use client';

import { useMemo, useState } from 'react';
import { drawTrend, type DrawnTrend, type PlotForm, type TrendDrawing } from '@/lib/charts/trend/draw-trend';
import type { ReadableChart } from '@/lib/charts/trend/readable-chart';
import { TREND_SIZES, WIDE_FROM } from '@/lib/charts/trend/trend-frames';

/** A box that differs less than this from a drawing of the server shows that one, scaled. */
const NEAR = 0.04;

export interface LiveChart {
  /** The chart for the box, once it is measured. */
  drawn: DrawnTrend | null;
  /** Whether it takes the place of what the server sent. */
  replaces: boolean;
  /** Whether somebody has read it, so that what moves may be loaded. */
  touched: boolean;
  /** The chart to point at. */
  measure: () => ReadableChart | null;
}

/**
 * The chart for the measured width of its box. It is drawn in place of the server's only where those do not fit;
 * else what was sent stands, and the same numbers place what moves over it.
 */
export function useLiveChart(
  { form, axis, measure, series }: TrendDrawing & { form: PlotForm },
  width: number | null,
  isRead: boolean,
): LiveChart {
  const [touched, setTouched] = useState(false);
  if (isRead && !touched) setTouched(true);
  const drawn = useMemo(
    () => (width === null ? null : drawTrend(form, { axis, measure, series }, width)),
    [form, axis, measure, series, width],
  );
  const sent = width !== null && width >= WIDE_FROM ? TREND_SIZES.wide.width : TREND_SIZES.narrow.width;
  const replaces = width !== null && Math.abs(width / sent - 1) > NEAR;
  return { drawn, replaces, touched, measure: () => drawn?.chart ?? null };
}
