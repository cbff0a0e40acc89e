import { useLocale, useTranslations } from 'next-intl';
import type { GivenAnswer } from '../../domain/confirmations/confirm-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import '../texts/prose.css';

/** What stands there once a body has answered. */
export function ConfirmThanks({ done }: { done: GivenAnswer }) {
  const t = useTranslations('Confirm');
  return (
    <>
      <BoardHeading title={t('thanks')} lead={t(`done.${done}`)} />
      <div className="prose">
        <p>
          <a href={addressOf('/', useLocale())}>{t('toDirectory')}</a>
        </p>
      </div>
    </>
  );
}
