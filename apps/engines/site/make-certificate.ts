import { execFileSync } from 'node:child_process';

export interface Certificate {
  key: string;
  cert: string;
}

/** Makes a certificate that is signed by nobody else. */
export function makeCertificate(): Certificate {
  const both = execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-noenc', '-keyout', '-', '-subj', '/CN=127.0.0.1', '-days', '2'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return { key: both, cert: both };
}
