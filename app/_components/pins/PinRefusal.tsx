import { Banner } from '../Banner';

const WHY: Record<string, string> = {
  unauthorised: 'Pinning needs the token of this server, which a form without script cannot send.',
  forbidden: 'Pinning is open to whoever may write here.',
  'too-large': 'What it is made of is too much to keep. Narrow it by a filter.',
  'no-room': 'There is no room for another pinned view; GET /api/pins lists those that can be given up.',
  'corpus-moved': 'The corpus changed meanwhile. Pin it again.',
};

/** Why a view was not pinned, for a form that was sent without script. */
export function PinRefusal({ code }: { code: string | undefined }) {
  if (code === undefined) return null;
  return (
    <div className="mb-5">
      <Banner>
        <b>This view was not pinned.</b> {WHY[code] ?? 'It could not be shown as it was asked for.'}
      </Banner>
    </div>
  );
}
