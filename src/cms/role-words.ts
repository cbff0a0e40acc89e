import type { Role } from './access.ts';
import type { Words } from './fields/options.ts';

/** What staff call the roles. */
export const roleWords: Record<Role, Words> = {
  admin: { de: 'Administration', en: 'Admin' },
  editor: { de: 'Redaktion', en: 'Editor' },
  translator: { de: 'Übersetzung', en: 'Translator' },
};
