'use client';

import { Dialog } from 'radix-ui';
import { Button } from '../../_components/Button';
import type { PickableTheme } from '../../_components/charts/ThemePicker';
import { PhraseActions } from '../../emerging/_components/PhraseActions';

interface PhraseDialogProps {
  phrase: string;
  themes: readonly PickableTheme[];
  onClose: () => void;
}

/** What a phrase may become in the taxonomy: tried, saved, undone. */
export function PhraseDialog({ phrase, themes, onClose }: PhraseDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-ground" />
        <Dialog.Content className="dialog">
          <Dialog.Title>“{phrase}” in the taxonomy</Dialog.Title>
          <Dialog.Description>
            A theme of its own, or one more way of writing one that is there. Try says what it would tag.
          </Dialog.Description>
          <div className="mt-4">
            <PhraseActions phrase={phrase} themes={themes} near={null} aside={false} opened="new" />
          </div>
          <div className="mt-4 flex justify-end">
            <Button variant="ghost" onClick={onClose}>
              Close
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
