/** A stand-in of the final height while a part of a page is fetched; hidden from assistive technology. */
export function Skeleton({ className }: { className: string }) {
  return <div className={`skeleton ${className}`} aria-hidden="true" />;
}
