import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { postalAddress } from '../../domain/actors/postal-address.ts';
import { countryName } from '../../domain/country.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { CardRow } from './card-row.tsx';
import { reachesOf } from './reaches.ts';

/** Where an actor is, as exactly as it is known, and when its contact was last seen to be right. */
export function ActorAddress({ actor }: { actor: Actor }) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  const { seat, contact } = actor;
  const address = postalAddress(actor);
  const hasContact = Boolean(address) || reachesOf(actor).some(({ by }) => by === 'telephone' || by === 'email');
  const confirmed = contact.confirmedOn ? formatPartialDate(contact.confirmedOn, locale) : t('notConfirmed');
  return (
    <>
      {address ? (
        <CardRow
          label={t('postalAddress')}
          values={[
            <address key="">
              {address.street}
              <br />
              {address.town}
              {contact.addressCountry && contact.addressCountry !== 'DE' ? (
                <>
                  <br />
                  {countryName(contact.addressCountry, locale)}
                </>
              ) : null}
            </address>,
          ]}
        />
      ) : null}
      {seat && !address?.town.endsWith(seat.value) ? (
        <CardRow label={t('seat')} values={[<LocalizedText key="" text={seat} />]} />
      ) : null}
      {hasContact ? <CardRow label={t('contactConfirmed')} values={[confirmed]} /> : null}
    </>
  );
}
