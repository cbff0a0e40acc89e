import type { Field, NumberFieldSingleValidation } from 'payload';
import { fitsFormat } from '../../domain/facts/fact-sentence.ts';
import { comparators, type FactValue, valueFormats } from '../../domain/facts/fun-fact.ts';
import { explain } from '../explain.ts';
import { numberInput, unreadProblem } from './number.ts';
import { options } from './options.ts';
import { starred } from './required-text.ts';

const checkNumber =
  (isOptional: (data: unknown) => boolean): NumberFieldSingleValidation =>
  (value, { req, data, siblingData }) => {
    if (value === null || value === undefined) return isOptional(data) || explain('number-form', req);
    const problem = unreadProblem(value, req);
    if (problem) return problem;
    if (typeof value !== 'number' || !(value >= 0 && value <= 1e12)) return explain('number-form', req);
    const { format } = siblingData as Partial<FactValue>;
    return fitsFormat(value, format ?? 'number') || explain('number-fraction', req);
  };

/** How a number relates to the truth. */
export const comparatorField: Field = {
  name: 'comparator',
  type: 'select',
  defaultValue: 'exactly',
  label: { de: 'Wie genau', en: 'How exact' },
  options: options(comparators, {
    exactly: { de: 'genau', en: 'exactly' },
    'more-than': { de: 'mehr als', en: 'more than' },
    'at-least': { de: 'mindestens', en: 'at least' },
    about: { de: 'rund', en: 'about' },
    nearly: { de: 'fast', en: 'nearly' },
    'up-to': { de: 'bis zu', en: 'up to' },
  }),
};

/**
 * A number with how exact it is and how it is written: never as a word in a sentence.
 * @param isOptional whether the number may be missing from the document at hand
 */
export const factValueFields = (isOptional: (data: unknown) => boolean = () => false): Field[] => [
  {
    type: 'row',
    fields: [
      comparatorField,
      starred({
        name: 'value',
        type: 'number',
        label: { de: 'Zahl', en: 'Number' },
        validate: checkNumber(isOptional),
        admin: { components: numberInput('fact') },
      }),
      {
        name: 'format',
        type: 'select',
        defaultValue: 'number',
        label: { de: 'Schreibweise', en: 'Written as' },
        options: options(valueFormats, {
          number: { de: 'Anzahl', en: 'count' },
          ordinal: { de: 'Nummer („Nr. 5“)', en: 'number in a row (“no. 5”)' },
          year: { de: 'Jahreszahl', en: 'year' },
          percent: { de: 'Prozent', en: 'per cent' },
          euro: { de: 'Euro', en: 'euros' },
          kilometre: { de: 'Kilometer', en: 'kilometres' },
        }),
      },
    ],
  },
];
