import { accessGuards } from './access-guards.ts';
import { contentGuards } from './content-guards.ts';
import { doorGuards } from './door-guards.ts';
import type { Guard } from './guard.ts';

/** Every guard whose loss a test must notice. */
export const guards: Guard[] = [...accessGuards, ...contentGuards, ...doorGuards];
