import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Payload } from 'payload';
import type { User } from '../../payload-types.ts';

/** What is stored of a second factor. No way of reading an account gives it out. */
export interface SecondFactor {
  /** What the app draws its codes from, encrypted with the secret of the site. */
  secret: string;
  /** The last step of half a minute whose code was used: no code is good twice. */
  usedStep: number;
  /** Digests of the recovery codes that are left. */
  recovery: string[];
}

/** Seconds for which a code is shown; the one before and the one after are taken too, since clocks differ. */
const period = 30;

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Who is Who', label, secret: Secret.fromBase32(secret), digits: 6, period, algorithm: 'SHA1' });

/** 160 bits for an app, in base 32, as RFC 4226 asks for. */
export const drawnSecret = (): string => new Secret({ size: 20 }).base32;

/** What a QR code tells an app. */
export const appAddress = (secret: string, email: string): string => totpOf(secret, email).toString();

export const isSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text);

/** The step of the code that an app shows, if it is later than the last one used. */
function stepOf(secret: string, code: string, usedStep: number, now: number): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret).validate({ token, timestamp: now, window: 1 });
  const step = Math.floor(now / 1000 / period) + (delta ?? 0);
  return delta === null || step <= usedStep ? null : step;
}

const fourDigits = () => String(randomInt(10_000)).padStart(4, '0');

/**
 * Ten codes of 24 digits, which a telephone's keypad of numbers types too: 79 bits, so many that a digest without a
 * salt gives none away.
 */
export const drawnRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => Array.from({ length: 6 }, fourDigits).join('-'));

const digestOf = (code: string): string => createHash('sha256').update(code.replace(/\D/g, '')).digest('hex');

export const digestsOf = (codes: string[]): string[] => codes.map(digestOf);

/** The second factor of an account as it is stored; null where it has none. */
export const factorOf = (account: User): SecondFactor | null =>
  (account.secondFactor as unknown as SecondFactor | null) ?? null;

/** The secret of the app; null where the site has got another secret since, so that nobody can read it any more. */
export function appSecretOf(payload: Payload, { secret }: SecondFactor): string | null {
  const plain = payload.decrypt(secret);
  return isSecret(plain) ? plain : null;
}

/**
 * Takes a code of the app or a recovery code, once. Recovery codes are good even where the site has got another secret.
 * @returns what is to be stored then; null where the code is no good
 */
export function takeCode(payload: Payload, factor: SecondFactor, code: string, now = Date.now()): SecondFactor | null {
  const secret = appSecretOf(payload, factor);
  const usedStep = secret && stepOf(secret, code, factor.usedStep, now);
  if (usedStep) return { ...factor, usedStep };
  const digest = digestOf(code);
  const recovery = factor.recovery.filter((left) => left !== digest);
  return recovery.length < factor.recovery.length ? { ...factor, recovery } : null;
}

/**
 * A second factor for an app that knows a secret, which its code proves.
 * @returns what is to be stored and the recovery codes to be shown once; null where the code is no good
 */
export function newFactor(
  payload: Payload,
  { secret, code }: { secret: string; code: string },
  now = Date.now(),
): { factor: SecondFactor; codes: string[] } | null {
  const usedStep = isSecret(secret) && stepOf(secret, code, 0, now);
  if (!usedStep) return null;
  const codes = drawnRecoveryCodes();
  return { factor: { secret: payload.encrypt(secret), usedStep, recovery: digestsOf(codes) }, codes };
}
