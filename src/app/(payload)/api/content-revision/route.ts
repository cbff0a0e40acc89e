import { getContentRevision } from '../../../../data/content-revision.ts';

export const dynamic = 'force-dynamic';

/** For the front door alone, which does not let visitors through to it. */
export async function GET(): Promise<Response> {
  return Response.json({ revision: await getContentRevision() }, { headers: { 'cache-control': 'no-store' } });
}
