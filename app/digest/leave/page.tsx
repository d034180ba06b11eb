import type { Metadata } from 'next';
import { pageParameters, type SearchParams } from '../../_components/page-parameters';
import { TokenForm } from '../_components/TokenForm';

// The address holds a token: it is for nobody else.
export const metadata: Metadata = {
  title: 'End the digest',
  referrer: 'no-referrer',
  robots: { index: false },
};

export default async function LeavePage({ searchParams }: { searchParams: SearchParams }) {
  const { token = '' } = await pageParameters(searchParams);
  return (
    <TokenForm
      title="End the digest"
      lede="No more mail comes, and the address is forgotten."
      action="/api/digest/leave"
      token={token}
      button="Unsubscribe"
    />
  );
}
