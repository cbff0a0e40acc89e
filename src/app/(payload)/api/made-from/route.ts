import { printAt } from '../../../../data/printed-pages.ts';

export const dynamic = 'force-dynamic';

/** What each page of `path` would be made from now. For the front door alone, as it says what nobody has asked for. */
export async function GET(request: Request): Promise<Response> {
  const prints: (string | null)[] = [];
  for (const path of new URL(request.url).searchParams.getAll('path')) prints.push(await printAt(path));
  return Response.json({ prints }, { headers: { 'cache-control': 'no-store' } });
}
