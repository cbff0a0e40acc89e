import { getTranslations } from 'next-intl/server';
import { readableEmail } from '../../domain/email-address.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';
import type { Edition } from './edition.ts';
import { QrCode } from './qr-code.tsx';

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
      <address>{lines.map((line) => (line ? <span key={line}>{line}</span> : null))}</address>
      <p>
        {t('licence', { licence: origin.licence.name, attribution: origin.attribution })}{' '}
        <span className="written">
          <a href={origin.licence.url} rel="license">
            {origin.licence.url}
          </a>
        </span>
      </p>
      <QrCode address={directory} />
      <p className="written">
        {t('newest')} <a href={directory}>{directory}</a>
      </p>
    </footer>
  );
}
