import { siteAddress } from '../../../../data/site-address.ts';
import { openApiDescription } from '../../../../domain/take-along/open-api.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** What files there are and what is in them. */
export function GET(): Response {
  return fileAnswer('openapi', openApiDescription(siteAddress()));
}
