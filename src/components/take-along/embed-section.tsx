import { useLocale, useTranslations } from 'next-intl';
import type { Category } from '../../domain/actors/category.ts';
import { printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { embedCode } from '../../domain/take-along/embed-code.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { byGroup } from '../actors/categories-of.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  name: string;
  site: string;
  categories: Category[];
}

/** How another site shows the list: the code to copy, and how to choose a part of it. */
export function EmbedSection({ name, site, categories }: Props) {
  const t = useTranslations('TakeAlong');
  const path = addressOf('/embed', useLocale());
  return (
    <section id="embed">
      <h2>{t('embedLink')}</h2>
      <p>{t('embedText')}</p>
      <pre>
        <code>{embedCode(site + path, t('embedTitle', { site: name }))}</code>
      </pre>
      <p>
        <a href={path}>{t('embedLook')}</a>
      </p>
      {categories.length ? (
        <details>
          <summary>{t('embedPart')}</summary>
          <p>{t('embedPartText')}</p>
          {byGroup(categories).map(({ group, categories: own }) => (
            <dl key={group.slug}>
              <dt>
                <LocalizedText text={group.name} />
              </dt>
              {own.map(({ slug, name: called }) => (
                <dd key={slug}>
                  <LocalizedText text={called} />: <code>{printDirectoryQuery({ categories: [slug] })}</code>
                </dd>
              ))}
            </dl>
          ))}
        </details>
      ) : null}
    </section>
  );
}
