import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { lacksSecret } from '../env.ts';

/** Writes a random secret into `.env` where neither it nor the environment has one. It signs the sessions of staff. */
export function ensureSecret(say: (line: string) => void): void {
  if (!lacksSecret()) return;
  const current = existsSync('.env') ? readFileSync('.env', 'utf8') : '';
  const separator = current === '' || current.endsWith('\n') ? '' : '\n';
  appendFileSync('.env', `${separator}PAYLOAD_SECRET=${randomBytes(32).toString('base64url')}\n`);
  chmodSync('.env', 0o600);
  say('✓ Geheimnis in .env geschrieben / secret written to .env');
}
