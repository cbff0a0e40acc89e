import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { embedCode } from '../../domain/take-along/embed-code.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import '../texts/chapters.css';
import '../texts/prose.css';
import './choose.css';

interface Props {
  /** What is being chosen from. */
  of: 'list' | 'funding';
  /** The links that choose. */
  choices: ReactNode;
  /** How many fit, in words. */
  count: string;
  /** The whole address of the site, without a slash at the end. */
  site: string;
  /** What the frame is called for those who do not see it. */
  title: string;
  /** The path that is framed, and that of the page of ours which shows the same. */
  framed: string;
  shown: string;
  /** The same list as HTML. */
  plain: string;
  /** What there is besides, below. */
  children?: ReactNode;
}

const pages = [
  { of: 'list', route: '/take-along/list' },
  { of: 'funding', route: '/take-along/funding' },
] as const;

/** Where one chooses what one's own site shows, and copies it as a frame, as an address or as plain HTML. */
export function ChoosePage({ of, choices, count, site, title, framed, shown, plain, children }: Props) {
  const t = useTranslations('OnYourSite');
  const locale = useLocale();
  return (
    <article>
      <BoardHeading title={t('title')} lead={t('lead')} />
      <nav aria-label={t('what')} className="narrow">
        <ul className="chosen">
          {pages.map((page) => (
            <li key={page.of}>
              <a
                className="chip"
                href={addressOf(page.route, locale)}
                aria-current={page.of === of ? 'page' : undefined}
              >
                {t(page.of)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {choices}
      <div className="prose chapters">
        <section id="frame">
          <h2>{t('frame')}</h2>
          <p>{t('frameText')}</p>
          <pre>
            <code>{embedCode(site + framed, title)}</code>
          </pre>
          <p>
            <a href={framed}>{t('look')}</a> ({count})
          </p>
        </section>
        <section id="plain">
          <h2>
            <label htmlFor="html">{t('plain')}</label>
          </h2>
          <p id="plain-text">{t('plainText')}</p>
          <div>
            <textarea id="html" readOnly rows={12} defaultValue={plain} aria-describedby="plain-text" />
          </div>
        </section>
        <section id="address">
          <h2>{t('address')}</h2>
          <p>{t('addressText')}</p>
          <pre>
            <code>{site + shown}</code>
          </pre>
        </section>
        {children}
      </div>
    </article>
  );
}
