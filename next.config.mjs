/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-copy-streams', 'natural', '@prisma/client', '@prisma/adapter-pg'],
  typescript: { ignoreBuildErrors: false },
};

export default config;
