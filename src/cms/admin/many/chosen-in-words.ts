interface Chosen {
  count: number;
  /** Of those that are known: the page of the list that is open. */
  titles: string[];
  labels: { singular: unknown; plural: unknown };
  language: string;
}

const mostNamed = 30;

/** What is ticked, in words: "3 Akteure: A, B, C", or "41 Akteure: A, B, … und 11 weitere". */
export function chosenInWords({ count, titles, labels, language }: Chosen): string {
  const isEnglish = language === 'en';
  const named = titles.slice(0, mostNamed);
  const others = count - named.length;
  const more = others > 0 ? (isEnglish ? `${others} more` : `${others} weitere`) : null;
  const listed = named.length && more ? `${named.join(', ')} ${isEnglish ? 'and' : 'und'} ${more}` : named.join(', ');
  const kind = inLanguage(count === 1 ? labels.singular : labels.plural, isEnglish ? 'en' : 'de');
  return `${count} ${kind}${listed ? `: ${listed}` : ''}`;
}

function inLanguage(label: unknown, language: 'de' | 'en'): string {
  return typeof label === 'string' ? label : (((label ?? {}) as Record<string, string>)[language] ?? '');
}
