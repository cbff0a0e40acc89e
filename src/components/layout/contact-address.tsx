import { useTranslations } from 'next-intl';
import type { Site } from '../../domain/site.ts';

/** Street, place, telephone and e-mail of the organisation behind the site, without its name. */
export function ContactAddress({ contact }: { contact: Site['contact'] }) {
  const t = useTranslations('Frame');
  const { streetAddress, postalCode, addressLocality, telephone, email } = contact;
  return (
    <address>
      {streetAddress}
      <br />
      {postalCode} {addressLocality}
      {telephone ? (
        <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`} aria-label={`${telephone} (${t('telephone')})`}>
          {telephone}
        </a>
      ) : null}
      {email ? (
        <a href={`mailto:${email}`} aria-label={`${email} (${t('email')})`}>
          {email}
        </a>
      ) : null}
    </address>
  );
}
