import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
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

/** Where an actor is found and what it offers, every address in full; those that are missing are named in one line. */
export async function WrittenLinks({ actor, locale, address }: Props) {
  const t = await getTranslations({ locale });
  const missing = actor.links.flatMap(({ platform, url }) => (url ? [] : [t(`Actor.platforms.${platform}`)]));
  return (
    <ul className="written">
      {actor.links.map(({ platform, url }) =>
        url ? <Row key={url} label={t(`Actor.platforms.${platform}`)} url={url} /> : null,
      )}
      {missing.length ? <li>{t('Brochure.noAddress', { names: [...new Set(missing)].join(', ') })}</li> : null}
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
