import { useTranslations } from 'next-intl';
import { readableEmail } from '../../domain/email-address.ts';
import type { Site } from '../../domain/site.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';

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
        <a
          href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}
          aria-label={`${readableTelephone(telephone)} (${t('telephone')})`}
        >
          {readableTelephone(telephone)}
        </a>
      ) : null}
      {email ? (
        <a href={`mailto:${email}`} aria-label={`${readableEmail(email)} (${t('email')})`}>
          {readableEmail(email)}
        </a>
      ) : null}
    </address>
  );
}
