/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  // The title stands in the head of every answer rather than coming after it.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  serverExternalPackages: [
    'pg',
    'pg-copy-streams',
    'natural',
    'nodemailer',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@resvg/resvg-js',
  ],
  // `npm run check` looks at the types; a start must not wait for that, nor fail for a test's sake.
  typescript: { ignoreBuildErrors: true },
};

export default config;
