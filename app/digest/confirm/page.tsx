import type { Metadata } from 'next';
import { pageParameters, type SearchParams } from '../../_components/page-parameters';
import { TokenForm } from '../_components/TokenForm';

// The address holds a token: it is for nobody else.
export const metadata: Metadata = {
  title: 'Confirm the digest',
  referrer: 'no-referrer',
  robots: { index: false },
};

export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const { token = '' } = await pageParameters(searchParams);
  return (
    <TokenForm
      title="Confirm the digest"
      lede="You asked for a digest by mail, or someone did for you. It is sent once you confirm it."
      action="/api/digest/confirm"
      token={token}
      button="Confirm"
    />
  );
}
