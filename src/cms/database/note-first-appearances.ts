import { noteAppearance } from '../hooks/note-appearance.ts';
import type { DataMigration } from './migrate.ts';

/** Notes of the entries that came before it was noted since when visitors see them, and their last change. */
export const noteFirstAppearances: DataMigration = {
  name: '20261126_223000_first_appearances',
  up: async ({ payload, req }) => {
    const { docs } = await payload.find({
      collection: 'actors',
      select: { updatedAt: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    for (const { id, updatedAt } of docs) await noteAppearance(id, req, updatedAt);
  },
};
