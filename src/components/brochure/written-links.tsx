import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Words } from './words.tsx';

function Row({ label, url, missing }: { label: ReactNode; url: string | null; missing: string }) {
  return (
    <li>
      {label}: {url ? <a href={url}>{url}</a> : missing}
    </li>
  );
}

/** Where an actor is found and what it offers, every address in full. */
export async function WrittenLinks({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations({ locale });
  const missing = t('Brochure.noAddress');
  return (
    <ul className="written">
      {actor.links.map(({ platform, url }) => (
        <Row key={`${platform} ${url}`} label={t(`Actor.platforms.${platform}`)} url={url} missing={missing} />
      ))}
      {actor.resources.map(({ title, kind, url, date }) => {
        const details = [t(`Actor.resourceKinds.${kind}`), ...(date ? [formatPartialDate(date, locale)] : [])];
        const label = (
          <>
            <Words text={title} locale={locale} /> ({details.join(', ')})
          </>
        );
        return <Row key={`${title.value} ${url}`} label={label} url={url} missing={missing} />;
      })}
    </ul>
  );
}
