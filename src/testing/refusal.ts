import { getLocalI18n, type Payload, type PayloadRequest } from 'payload';
import { type Locale, locales } from '../i18n/locales.ts';

/** What an editor is told about one field; `path` is empty where it is about the whole. */
export interface Problem {
  path: string;
  message: string;
}

type Write = (req?: Partial<PayloadRequest>) => Promise<unknown>;

/**
 * Tries a write that must be refused, once as it is and once in English, and returns what the editor is told each time.
 * @throws Error where the write is accepted, or fails for a reason that no editor would understand
 */
export async function refusalOf(payload: Payload, write: Write): Promise<Record<Locale, Problem[]>> {
  const told: Record<Locale, Problem[]> = { de: [], en: [] };
  for (const language of locales) {
    const req = language === 'de' ? undefined : { i18n: await getLocalI18n({ config: payload.config, language }) };
    const error: unknown = await write(req).then(
      () => new Error('It was accepted'),
      (reason: unknown) => reason,
    );
    told[language] = problemsOf(error);
  }
  return told;
}

function problemsOf(error: unknown): Problem[] {
  const { status, message, data } = error as Error & { status?: number; data?: { errors?: Problem[] } | null };
  if (status !== 400) throw error;
  return data?.errors ?? [{ path: '', message }];
}
