import type { NextConfig } from 'next';

const config: NextConfig = {
  rewrites: async () => [
    { source: '/help-token', destination: `${process.env['TOKEN_ENDPOINT']}/help-token` },
  ],
};

export default config;
