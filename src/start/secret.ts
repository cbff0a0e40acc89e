import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { lacksSecret } from '../env.ts';

/** What stands in the source, for building and for tests: everybody can read it there. */
const published = ['only for building, never for serving', 'a secret for tests only, of no use elsewhere'];

/** @throws Error in German and English where anybody could sign a session with this secret */
export function refusePublishedSecret(secret: string): void {
  if (!published.includes(secret)) return;
  throw new Error(
    'PAYLOAD_SECRET steht im Quelltext, jeder kann ihn lesen. Bitte in .env entfernen: npm start schreibt einen neuen. / ' +
      'PAYLOAD_SECRET stands in the source, everybody can read it. Remove it from .env: npm start writes a new one.',
  );
}

/** Writes a random secret into `.env` where neither it nor the environment has one. It signs the sessions of staff. */
export function ensureSecret(say: (line: string) => void): void {
  if (!lacksSecret()) return;
  const current = existsSync('.env') ? readFileSync('.env', 'utf8') : '';
  const separator = current === '' || current.endsWith('\n') ? '' : '\n';
  appendFileSync('.env', `${separator}PAYLOAD_SECRET=${randomBytes(32).toString('base64url')}\n`);
  chmodSync('.env', 0o600);
  say('✓ Geheimnis in .env geschrieben / secret written to .env');
}
