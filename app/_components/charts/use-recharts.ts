'use client';

import { startTransition, useEffect, useState, type ComponentType } from 'react';
import type { LineChartRechartsProps } from './LineChartRecharts';

/** What draws lines with Recharts, fetched once it is wanted: a third of the page's script. Null until it is there. */
export function useRecharts(wanted: boolean): ComponentType<LineChartRechartsProps> | null {
  const [loaded, setLoaded] = useState<{ Chart: ComponentType<LineChartRechartsProps> } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const take = ({ default: Chart }: { default: ComponentType<LineChartRechartsProps> }) => {
      if (!gone) startTransition(() => setLoaded({ Chart }));
    };
    // Without it, what was sent stands.
    void import('./LineChartRecharts').then(take, () => undefined);
    return () => {
      gone = true;
    };
  }, [wanted]);
  return loaded?.Chart ?? null;
}
