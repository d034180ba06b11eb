import { PageLink } from './PageLink';

/** What stands under every page: the corpus as files. */
export function PageFoot() {
  return (
    <footer className="foot border-t border-line text-sm text-ink-3">
      <div className="frame flex flex-wrap gap-x-6 gap-y-2 pt-4 pb-7 [&_a]:text-ink-2">
        <span>Tideline, self-hosted</span>
        <PageLink href="/digest">Digest by mail</PageLink>
        <a href="/feed.xml">Feed</a>
        <PageLink href="/api-docs">API</PageLink>
        <a href="/api/themes?format=csv">Themes as CSV</a>
        <a href="/api/papers?format=csv">Papers as CSV</a>
        <a href="/api/stats">Totals as JSON</a>
      </div>
    </footer>
  );
}
