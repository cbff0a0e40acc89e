import { getTranslations } from 'next-intl/server';
import { readableEmail } from '../../domain/email-address.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';
import { typedAddress } from '../texts/short-address.ts';
import type { Edition } from './edition.ts';

/** Who is behind the brochure, under which terms, and where its latest state is. */
export async function BrochureImprint({ edition }: { edition: Edition }) {
  const { locale, site, where, origin } = edition;
  const t = await getTranslations({ locale, namespace: 'Brochure' });
  const { organization, streetAddress, postalCode, addressLocality, telephone, email } = site.contact;
  const lines = [organization, streetAddress, `${postalCode} ${addressLocality}`.trim()];
  if (telephone) lines.push(readableTelephone(telephone));
  if (email) lines.push(readableEmail(email));
  const directory = where.directory[locale];
  return (
    <footer lang={locale}>
      <h2>{t('imprint')}</h2>
      <address>{lines.filter(Boolean).join(' · ')}</address>
      <p>
        {t('licence', { licence: origin.licence.name, attribution: origin.attribution })}{' '}
        <span className="written">
          <a href={origin.licence.url} rel="license">
            {typedAddress(origin.licence.url)}
          </a>
        </span>
      </p>
      <p className="written">
        {t('newest')} <a href={directory}>{typedAddress(directory)}</a>
      </p>
    </footer>
  );
}
