import { useLocale, useTranslations } from 'next-intl';
import { embedCode } from '../../domain/take-along/embed-code.ts';
import { addressOf } from '../../i18n/addresses.ts';

/** How another site shows the list: the code to copy, and the way to choose what it shows. */
export function EmbedSection({ name, site }: { name: string; site: string }) {
  const t = useTranslations('TakeAlong');
  const locale = useLocale();
  const path = addressOf('/embed', locale);
  return (
    <section id="embed">
      <h2>{t('embedLink')}</h2>
      <p>{t('embedText')}</p>
      <pre>
        <code>{embedCode(site + path, t('embedTitle', { site: name }))}</code>
      </pre>
      <ul className="rows">
        <li>
          <a href={path}>{t('embedLook')}</a>
        </li>
        <li>
          <a href={addressOf('/take-along/list', locale)}>{t('embedPart')}</a>
        </li>
      </ul>
    </section>
  );
}
