import type { Part } from '../operation/part.ts';
import type { Rule, Subject } from './finding.ts';

/** A part of the running site. */
export interface ExaminedPart extends Subject {
  part: Part;
}

const headings: Rule<ExaminedPart>['heading'] = { de: 'Betrieb', en: 'Operation' };

/** The part of the backup has a rule of its own. */
const notWell: Rule<ExaminedPart> = {
  kind: 'operation',
  heading: headings,
  does: { de: 'Betrieb ansehen', en: 'Look at the operation' },
  harm: 84,
  isFor: 'editors',
  patience: 'week',
  find: ({ part: { state, says, does } }) =>
    state === 'well' ? null : { says, ...(does && { why: does }), since: null, minutes: 2, field: null },
};

/** What is not well with the running site, and a job that did not run. */
export const operationRules: Rule<ExaminedPart>[] = [notWell];
