import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { readableEmail } from '../../domain/email-address.ts';
import { readableTelephone } from '../../domain/telephone-number.ts';
import { shortAddress } from '../texts/short-address.ts';
import { reachesOf, targetLanguage } from './reaches.ts';
import './actor-reach.css';

interface Props {
  actor: Pick<ActorSummary, 'links' | 'contact'>;
  /** Buttons that say what they do, as under the name of an entry; in a list the addresses say enough. */
  isLarge?: boolean;
}

/** The ways straight to an actor: its website, telephone, mailbox and contact page. Nothing where none is known. */
export function ActorReach({ actor, isLarge = false }: Props) {
  const t = useTranslations('Actor');
  const written: Record<string, (target: string) => string> = {
    website: shortAddress,
    telephone: readableTelephone,
    email: readableEmail,
    page: shortAddress,
  };
  const reaches = reachesOf(actor);
  if (!reaches.length) return null;
  return (
    <ul className={isLarge ? 'reach big' : 'reach'}>
      {reaches.map(({ by, target, href, language }) => {
        const address = written[by]?.(target) ?? target;
        const words: ReactNode = isLarge ? (
          <>
            {t(`reach.${by}`)} <small>{address}</small>
          </>
        ) : by === 'page' ? (
          t('reach.page')
        ) : (
          address
        );
        return (
          <li key={href}>
            <a href={href} hrefLang={targetLanguage(language)}>
              {words}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
