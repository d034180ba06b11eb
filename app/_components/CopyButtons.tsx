'use client';

import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Copies the address of this view, or its picture, where the browser can; without script there is nothing. */
export function CopyButtons({ image }: { image: string | null }) {
  const [said, say] = useState('');
  const can = useSyncExternalStore(
    never,
    () => 'clipboard' in navigator,
    () => false,
  );
  if (!can) return null;
  const copy = async (what: string, write: () => Promise<void>) => {
    try {
      await write();
      say(`${what} copied.`);
    } catch {
      say(`${what} could not be copied; the browser did not allow it.`);
    }
  };
  const copyLink = () => copy('Link', () => navigator.clipboard.writeText(location.href));
  const copyImage = (address: string) =>
    copy('Image', async () => {
      const picture = fetch(address).then((response) => response.blob());
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    });
  return (
    <p>
      <button className="btn btn-sm" type="button" onClick={() => void copyLink()}>
        Copy link
      </button>
      {image !== null && (
        <button className="btn btn-sm" type="button" onClick={() => void copyImage(image)}>
          Copy image
        </button>
      )}
      <span role="status" className="text-xs">
        {said}
      </span>
    </p>
  );
}
