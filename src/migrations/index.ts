import * as migration_20261123_080704_initial from './20261123_080704_initial.ts';

export const migrations = [
  {
    up: migration_20261123_080704_initial.up,
    down: migration_20261123_080704_initial.down,
    name: '20261123_080704_initial'
  },
];
