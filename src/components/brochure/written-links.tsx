import { getTranslations } from 'next-intl/server';
import type { Actor } from '../../domain/actors/actor.ts';
import { postalAddress } from '../../domain/actors/postal-address.ts';
import { readableEmail } from '../../domain/email-address.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shortAddress } from '../texts/short-address.ts';
import { Words } from './words.tsx';
import { WrittenWay } from './written-way.tsx';

interface Props {
  actor: Actor;
  locale: Locale;
}

/** Where an actor is found and what it offers; long addresses by their hosts, since its entry on the site has them. */
export async function WrittenLinks({ actor, locale }: Props) {
  const t = await getTranslations({ locale });
  const { telephone, email } = actor.contact;
  const post = postalAddress(actor);
  const channels = actor.links.flatMap((link) => {
    const address = link.url ?? link.gone?.address;
    return address ? [{ link, address }] : [];
  });
  const lines = [
    ...(telephone ? [readableTelephone(telephone)] : []),
    ...(email ? [readableEmail(email)] : []),
    ...(post ? [[post.street, post.town].filter(Boolean).join(', ')] : []),
  ];
  return (
    <>
      {channels.length || lines.length ? (
        <ul className="written meta">
          {channels.map(({ link, address }) => (
            <li key={address}>
              <WrittenWay way={link} locale={locale}>
                {shortAddress(address)}
              </WrittenWay>
            </li>
          ))}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {actor.resources.length ? (
        <ul className="written">
          {actor.resources.map((resource) => {
            const { title, kind, date } = resource;
            const address = resource.url ?? resource.gone?.address;
            const details = [t(`Actor.resourceKinds.${kind}`), ...(date ? [formatPartialDate(date, locale)] : [])];
            return (
              <li key={`${title.value} ${address}`}>
                <Words text={title} locale={locale} /> ({details.join(', ')})
                {address ? (
                  <>
                    :{' '}
                    <WrittenWay way={resource} locale={locale}>
                      {shortAddress(address)}
                    </WrittenWay>
                  </>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}
