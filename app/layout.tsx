import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { CorpusStamp } from './_components/CorpusStamp';
import { FollowLinks } from './_components/FollowLinks';
import { Hatches } from './_components/Hatches';
import { PageFoot } from './_components/PageFoot';
import { SCHEME_COOKIE, schemeOf } from './_components/scheme-cookie';
import { TopBar } from './_components/TopBar';
import './globals.css';

// Every page shows the corpus as it is now; none can be made at build time, when there is no database.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Tideline', template: '%s – Tideline' },
  description: 'What machine-learning research turns to, counted from your own dumps of papers.',
  icons: { icon: '/favicon.svg' },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const scheme = schemeOf((await cookies()).get(SCHEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={scheme} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="skip absolute -top-16 left-3 z-9 rounded-md bg-raised px-3.5 py-2.5 focus:top-2"
        >
          Skip to content
        </a>
        <Hatches />
        <TopBar stamp={<CorpusStamp />} />
        <main id="main" className="frame w-full flex-1 pt-6.5 pb-14 max-md:pt-4.5 max-md:pb-10">
          {children}
        </main>
        <PageFoot />
        <FollowLinks />
      </body>
    </html>
  );
}
