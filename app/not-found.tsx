import { ButtonLink } from './_components/Button';
import { EmptyState } from './_components/EmptyState';

export default function NotFound() {
  return (
    <EmptyState
      level="h1"
      title="There is no such page"
      action={<ButtonLink href="/papers">Search the papers</ButtonLink>}
    >
      The address may be mistyped, or the paper was taken back with its dump.
    </EmptyState>
  );
}
