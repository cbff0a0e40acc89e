import { measure } from '../../../../cms/operation/measure.ts';
import { runningPayload } from '../../../../data/payload.ts';
import { worstOf } from '../../../../domain/operation/part.ts';
import { partsOf } from '../../../../domain/operation/parts.ts';

export const dynamic = 'force-dynamic';

/** How each part of the site is. For the front door alone, which does not let visitors through to it. */
export async function GET(): Promise<Response> {
  const parts = partsOf(await measure(await runningPayload()));
  const told = Object.fromEntries(parts.map(({ name, state, says }) => [name, { state, says: says.en }]));
  return Response.json({ status: worstOf(parts), parts: told }, { headers: { 'cache-control': 'no-store' } });
}
