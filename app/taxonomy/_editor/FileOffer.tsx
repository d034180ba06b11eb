'use client';

import { useEffect, useState } from 'react';
import type { TaxonomyFileOffer } from '@/lib/model/taxonomy-answers';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { DiffList } from '../_history/DiffList';
import { taxonomyApi } from './taxonomy-api';
import type { Saving } from './use-saving';

interface FileOfferProps {
  closed: boolean;
  saving: Saving;
  /** There are changes that taking the file over would drop. */
  edited: boolean;
}

/** The taxonomy that comes with the program is newer than the one edited here: see the difference, take it over. */
export function FileOffer({ closed, saving, edited }: FileOfferProps) {
  const [offer, setOffer] = useState<TaxonomyFileOffer | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void taxonomyApi.file().then(setOffer, () => undefined);
  }, []);
  if (offer === null || !offer.newer || offer.diff === null) return null;
  return (
    <Banner>
      <b>The taxonomy that comes with the program is newer</b> than the one that was edited here.
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          See the difference
        </Button>
        <Button
          size="sm"
          disabled={closed || edited}
          busy={saving.busy}
          onClick={() => void saving.revert('file')}
        >
          Take it over
        </Button>
        {edited && <span className="text-sm">Save or discard your changes first.</span>}
      </div>
      {open && (
        <div className="mt-3">
          <DiffList diff={offer.diff} />
        </div>
      )}
    </Banner>
  );
}
