import type { Actor, ActorName } from '../../domain/actors/actor.ts';

/** The names of an actor that its page does not already show as its heading or on its sign, without doubles. */
export function otherNames(actor: Pick<Actor, 'name' | 'names' | 'abbreviations'>): ActorName[] {
  const shown = new Set([actor.name.value, ...actor.abbreviations]);
  return actor.names.filter(({ value }) => {
    const isNew = !shown.has(value);
    shown.add(value);
    return isNew;
  });
}
