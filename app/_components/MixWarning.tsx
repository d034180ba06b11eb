import { mixWarning } from '@/lib/charts/composition/mix-warning';
import type { Mixes } from '@/lib/model/answers';
import { Banner } from './Banner';

/** Says it where the papers of two periods come from other places; nothing where they do not. */
export function MixWarning({ mixes }: { mixes: Mixes | null }) {
  const warning = mixWarning(mixes);
  if (warning === null) return null;
  return (
    <Banner>
      <b>The periods are not alike.</b> {warning}
    </Banner>
  );
}
