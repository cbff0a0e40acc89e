import { describe, expect, it } from 'vitest';
import type { ActorName } from '../../domain/actors/actor.ts';
import { otherNames } from './other-names.ts';

const name = (value: string, kind: ActorName['kind'] = 'label'): ActorName => ({ value, kind, language: 'de' });

describe('otherNames', () => {
  it('leaves out the heading, the sign and doubles', () => {
    const names = [name('Europarat'), name('COE', 'acronym'), name('Conseil de l’Europe'), name('Conseil de l’Europe')];
    const actor = { name: { value: 'Europarat', language: 'de' as const }, abbreviations: ['COE'], names };
    expect(otherNames(actor).map(({ value }) => value)).toEqual(['Conseil de l’Europe']);
  });
});
