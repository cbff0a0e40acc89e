import { useLocale, useTranslations } from 'next-intl';
import { actorDataAddress, vcardAddress } from '../../domain/take-along/open-data-address.ts';
import { CardRow } from './card-row.tsx';

/** An entry to take along: as a card for address books and as data. `slug` is the German one. */
export function ActorTakeAlong({ slug }: { slug: string }) {
  const t = useTranslations('TakeAlong');
  return (
    <CardRow
      label={t('row')}
      values={[
        <a key="" href={vcardAddress(slug, useLocale())}>
          {t('card')}
        </a>,
        <a key="" href={actorDataAddress(slug)}>
          {t('entryData')}
        </a>,
      ]}
    />
  );
}
