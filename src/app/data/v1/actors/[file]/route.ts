import { getActor } from '../../../../../data/actors.ts';
import { getOrigin } from '../../../../../data/open-data.ts';
import { whereabouts } from '../../../../../data/whereabouts.ts';
import { exportedActor } from '../../../../../domain/take-along/exported-actor.ts';
import { actorDataAddress, permanentName, vcardAddress } from '../../../../../domain/take-along/open-data-address.ts';
import { vcardOf } from '../../../../../domain/take-along/vcard.ts';
import { isLocale } from '../../../../../i18n/locales.ts';
import { fileAnswer } from '../../file-answer.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ file: string }>;
}

/**
 * One entry, as data (`<slug>.json`) or as a card for address books (`<slug>.de.vcf`, `<slug>.de.v3.vcf`). Any slug
 * leads to the German one.
 */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const [, slug = '', , language, isThird] = /^([^.]+)\.(json|(de|en)\.(v3\.)?vcf)$/.exec((await params).file) ?? [];
  const de = await getActor(slug, 'de');
  const en = de && (await getActor(de.slugs.en, 'en'));
  if (!de || !en) return new Response(null, { status: 404 });
  const where = await whereabouts();
  const isCard = isLocale(language);
  const version = isThird ? '3.0' : '4.0';
  const address = isCard ? vcardAddress(de.slugs.de, language, version) : actorDataAddress(de.slugs.de);
  if (slug !== de.slugs.de) return new Response(null, { status: 308, headers: { location: address } });
  if (!isCard) return fileAnswer('json', { ...(await getOrigin()), actor: exportedActor({ de, en }, where) });
  const card = vcardOf({
    version,
    actor: { de, en }[language],
    locale: language,
    uid: permanentName(where, de.id),
    source: where.site + address,
    address: where.entry(de.slugs, language),
  });
  return fileAnswer('vcf', card, `${de.slugs.de}.vcf`);
}
