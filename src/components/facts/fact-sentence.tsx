import { factSentence } from '../../domain/facts/fact-sentence.ts';
import type { FactStatement } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** The sentence of a fact with its numbers written as its own language writes them. */
export function FactSentence({ fact }: { fact: FactStatement }) {
  return <LocalizedText text={{ value: factSentence(fact), language: fact.sentence.language }} />;
}
