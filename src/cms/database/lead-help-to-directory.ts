import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

/** Leads what led to the page of needs of 0.1.0 in the menu to the directory, which has the needs now. */
export const leadHelpToDirectory: DataMigration = {
  name: '20261126_181000_lead_help_to_directory',
  up: ({ payload, req }) =>
    changeStoredStates(payload, req, (state) => {
      if (!Array.isArray(state.navigation)) return state;
      const rows: { target?: unknown }[] = state.navigation;
      return {
        ...state,
        navigation: rows.map((row) => (row.target === 'help' ? { ...row, target: 'directory' } : row)),
      };
    }),
};
