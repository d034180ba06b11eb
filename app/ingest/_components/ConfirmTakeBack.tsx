'use client';

import { AlertDialog } from 'radix-ui';
import { Button } from '../../_components/Button';
import { buttonClass } from '../../_components/button-class';
import { allowDialogStyle } from '../../_components/allow-dialog-style';

allowDialogStyle();

interface ConfirmTakeBackProps {
  name: string;
  onAnswer: (goOn: boolean) => void;
  /** Where the keyboard stands again when the question is gone. */
  origin: HTMLElement | null;
}

/** Asks once more before a dump is taken back. */
export function ConfirmTakeBack({ name, onAnswer, origin }: ConfirmTakeBackProps) {
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onAnswer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-ground" />
        <AlertDialog.Content
          className="dialog"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            origin?.focus();
          }}
        >
          <AlertDialog.Title>Take {name} back?</AlertDialog.Title>
          <AlertDialog.Description>
            What only this dump brought goes: its papers, dates and tags. What other dumps state stays.
            Sending the file again brings it all back.
          </AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel className={buttonClass({ variant: 'ghost' })}>Keep it</AlertDialog.Cancel>
            <Button variant="main" onClick={() => onAnswer(true)}>
              Take back
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
