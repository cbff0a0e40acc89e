import { isDealtWith } from '../../domain/reports/report-state.ts';
import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

/**
 * Gives reports that were dealt with before that day was noted the day of their last change, which is what 0.1.0 knows
 * of it.
 */
export const noteOldDealtWith: DataMigration = {
  name: '20261126_103000_reports_dealt_with',
  up: ({ payload, req }) =>
    changeStoredStates(payload, req, (state, fields) => {
      const isReport = fields.some(({ name }) => name === 'dealtWithOn');
      if (!isReport || state.dealtWithOn || !isDealtWith(state.state)) return state;
      return { ...state, dealtWithOn: state.updatedAt };
    }),
};
