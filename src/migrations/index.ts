import * as migration_20261123_085020_initial from './20261123_085020_initial.ts';
import * as migration_20261126_071254_who_changed_it from './20261126_071254_who_changed_it.ts';

export const migrations = [
  {
    up: migration_20261123_085020_initial.up,
    down: migration_20261123_085020_initial.down,
    name: '20261123_085020_initial',
  },
  {
    up: migration_20261126_071254_who_changed_it.up,
    down: migration_20261126_071254_who_changed_it.down,
    name: '20261126_071254_who_changed_it'
  },
];
