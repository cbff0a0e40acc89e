import { getSite } from '../../../../data/site.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import { oembedAnswer, parseOembedQuery } from '../../../../domain/take-along/oembed.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { fileAnswer } from '../file-answer.ts';
import { framedPage } from './framed-page.ts';

export const dynamic = 'force-dynamic';

/** How another site shows a page of ours in a frame; 404 of every other page. */
export async function GET(request: Request): Promise<Response> {
  const query = parseOembedQuery(new URL(request.url).searchParams);
  const framed = await framedPage(query.url);
  if (!framed) return new Response(null, { status: 404 });
  const { name } = await getSite(framed.locale);
  const provider = { name, address: siteAddress() + addressOf('/', framed.locale) };
  return fileAnswer('json', oembedAnswer(framed, query, provider));
}
