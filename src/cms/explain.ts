import { APIError, type PayloadRequest } from 'payload';
import { ourLocale } from '../i18n/locales.ts';
import { explanations } from './explanations.ts';

export type Explanation = keyof typeof explanations;

/** An explanation in the language the editor works in, or in German where nothing is known of it. */
export function explain(explanation: Explanation, req: Partial<Pick<PayloadRequest, 'i18n'>> | undefined): string {
  return explanations[explanation][ourLocale(req?.i18n?.language)];
}

/**
 * Tells an editor why something cannot be done (400, where nothing else is said). It has a name of its own: the build
 * shortens that of Payload's class to nothing, and of an error without a name Payload tells nothing but that it is
 * unknown.
 */
export class Refusal extends APIError {
  override name = 'Refusal';

  constructor(message: string, status = 400) {
    super(message, status, null, true);
  }
}
