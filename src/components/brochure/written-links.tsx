import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { postalAddress } from '../../domain/actors/postal-address.ts';
import { readableEmail } from '../../domain/email-address.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Words } from './words.tsx';

interface Props {
  actor: Actor;
  locale: Locale;
  /** The whole address of the entry. */
  address: string;
}

function Row({ label, url }: { label: ReactNode; url: string | null }) {
  return (
    <li>
      {label}
      {url ? (
        <>
          : <a href={url}>{url}</a>
        </>
      ) : null}
    </li>
  );
}

/** Where an actor is found and what it offers, every address in full. */
export async function WrittenLinks({ actor, locale, address }: Props) {
  const t = await getTranslations({ locale });
  const { contact } = actor;
  const post = postalAddress(actor);
  return (
    <ul className="written">
      {contact.telephone ? (
        <Row label={`${t('Frame.telephone')}: ${readableTelephone(contact.telephone)}`} url={null} />
      ) : null}
      {contact.email ? <Row label={`${t('Frame.email')}: ${readableEmail(contact.email)}`} url={null} /> : null}
      {post ? <Row label={[post.street, post.town].filter(Boolean).join(', ')} url={null} /> : null}
      {actor.links.map(({ platform, url }) =>
        url ? <Row key={url} label={t(`Actor.platforms.${platform}`)} url={url} /> : null,
      )}
      {actor.resources.map(({ title, kind, url, date }) => {
        const details = [t(`Actor.resourceKinds.${kind}`), ...(date ? [formatPartialDate(date, locale)] : [])];
        const label = (
          <>
            <Words text={title} locale={locale} /> ({details.join(', ')})
          </>
        );
        return <Row key={`${title.value} ${url}`} label={label} url={url} />;
      })}
      <Row label={t('Actor.address')} url={address} />
    </ul>
  );
}
