import { expect, it } from 'vitest';
import { prometheus } from '@/lib/exports/prometheus';

it('writes help, type and value of each gauge, no data as NaN', () => {
  const text = prometheus([
    { name: 'papers', help: 'Papers held.', value: 260 },
    { name: 'horizon', help: 'Last day.', value: null },
  ]);
  expect(text).toBe(
    '# HELP papers Papers held.\n# TYPE papers gauge\npapers 260\n# HELP horizon Last day.\n# TYPE horizon gauge\nhorizon NaN\n',
  );
});
