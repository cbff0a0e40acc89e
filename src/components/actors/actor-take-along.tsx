import { useLocale, useTranslations } from 'next-intl';
import { actorDataAddress, vcardAddress } from '../../domain/take-along/open-data-address.ts';
import { CardRow } from './card-row.tsx';

/**
 * An entry to take along: as a card for address books and as data. `slug` is the German one. The card that most address
 * books read is the one that is called by its name.
 */
export function ActorTakeAlong({ slug }: { slug: string }) {
  const t = useTranslations('TakeAlong');
  const locale = useLocale();
  return (
    <CardRow
      label={t('row')}
      values={[
        <a key="" href={vcardAddress(slug, locale, '3.0')}>
          {t('card')}
        </a>,
        <a key="" href={vcardAddress(slug, locale, '4.0')}>
          vCard 4.0
        </a>,
        <a key="" href={actorDataAddress(slug)}>
          {t('entryData')}
        </a>,
      ]}
    />
  );
}
