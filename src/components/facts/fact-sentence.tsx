import { useLocale } from 'next-intl';
import { factSentence } from '../../domain/facts/fact-sentence.ts';
import type { FactStatement } from '../../domain/facts/fun-fact.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';

/** The sentence of a fact with its numbers written as its own language writes them. */
export function FactSentence({ fact }: { fact: FactStatement }) {
  const { sentence } = fact;
  return <p lang={foreignLanguage(sentence, useLocale())}>{factSentence(fact)}</p>;
}
