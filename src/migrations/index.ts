import * as migration_20261123_083050_initial from './20261123_083050_initial.ts';

export const migrations = [
  {
    up: migration_20261123_083050_initial.up,
    down: migration_20261123_083050_initial.down,
    name: '20261123_083050_initial'
  },
];
