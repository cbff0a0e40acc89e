import { getTranslations } from 'next-intl/server';
import type { Actor } from '../../domain/actors/actor.ts';
import { postalAddress } from '../../domain/actors/postal-address.ts';
import { readableEmail } from '../../domain/email-address.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shortAddress } from '../texts/short-address.ts';
import { Words } from './words.tsx';

interface Props {
  actor: Actor;
  locale: Locale;
}

/** Where an actor is found and what it offers; long addresses by their hosts, since its entry on the site has them. */
export async function WrittenLinks({ actor, locale }: Props) {
  const t = await getTranslations({ locale });
  const { telephone, email } = actor.contact;
  const post = postalAddress(actor);
  const channels = actor.links.flatMap(({ url }) => (url ? [url] : []));
  const lines = [
    ...(telephone ? [readableTelephone(telephone)] : []),
    ...(email ? [readableEmail(email)] : []),
    ...(post ? [[post.street, post.town].filter(Boolean).join(', ')] : []),
  ];
  return (
    <>
      {channels.length || lines.length ? (
        <ul className="written meta">
          {channels.map((url) => (
            <li key={url}>
              <a href={url}>{shortAddress(url)}</a>
            </li>
          ))}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {actor.resources.length ? (
        <ul className="written">
          {actor.resources.map(({ title, kind, url, date }) => {
            const details = [t(`Actor.resourceKinds.${kind}`), ...(date ? [formatPartialDate(date, locale)] : [])];
            return (
              <li key={`${title.value} ${url}`}>
                <Words text={title} locale={locale} /> ({details.join(', ')})
                {url ? (
                  <>
                    : <a href={url}>{shortAddress(url)}</a>
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
