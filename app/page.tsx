import { PageHead } from './_components/PageHead';

export default function Overview() {
  return <PageHead title="Overview" />;
}
