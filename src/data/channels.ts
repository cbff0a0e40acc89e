import type { ActorLink } from '../domain/actors/actor.ts';
import { dayOf } from '../domain/day.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { standingOf, type Vouched } from '../domain/links/profiles.ts';
import { targetOf } from '../domain/links/target.ts';
import type { StoredActor } from './stored.ts';

/** An actor's website and its accounts elsewhere, with what its own site says of them. */
export function channelsOf(
  { links }: StoredActor,
  { gone, vouched }: { gone: GonePages; vouched: ReadonlyMap<string, Vouched> },
): ActorLink[] {
  const channels = links ?? [];
  const [own = null] = channels.flatMap(({ platform, url }) =>
    platform === 'website' && url ? (vouched.get(targetOf(url) ?? '') ?? []) : [],
  );
  return channels.map(({ platform, url, language, checkedOn }) => {
    const standing = standingOf(url ?? '', own);
    return {
      platform,
      ...wayOutOf(url, gone),
      language: language ?? null,
      checkedOn: checkedOn ? dayOf(checkedOn) : null,
      ...(standing.state === 'confirmed' ? { vouchedOn: standing.on } : {}),
    };
  });
}
