import { printJsonLd } from '../../domain/json-ld/json-ld.ts';

/** What a page says to machines. A block of data: the browser runs nothing of it. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{printJsonLd(data)}</script>;
}
