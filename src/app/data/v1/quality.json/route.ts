import { getOrigin } from '../../../../data/open-data.ts';
import { findQualityMonths } from '../../../../data/quality.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** How well the directory was kept, month by month, as JSON. */
export async function GET(): Promise<Response> {
  const [origin, months] = await Promise.all([getOrigin(), findQualityMonths()]);
  return fileAnswer('json', { ...origin, count: months.length, months });
}
