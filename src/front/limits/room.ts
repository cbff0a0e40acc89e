/** In bytes, of what is on its way. */
export interface RoomLimits {
  ofAll: number;
  /** No one can fill it for all others. */
  ofEach: number;
}

/** Takes a place of so many bytes for someone; returns how to give it back, or null when there is none. */
export type Room = (bytes: number, who: string) => (() => void) | null;

/** Makes room for bodies that are being received: so much for all together, of which each may have a share. */
export function createRoom({ ofAll, ofEach }: RoomLimits): Room {
  let taken = 0;
  const takenBy = new Map<string, number>();
  return (bytes, who) => {
    const own = (takenBy.get(who) ?? 0) + bytes;
    if (taken + bytes > ofAll || own > ofEach) return null;
    taken += bytes;
    takenBy.set(who, own);
    return () => {
      taken -= bytes;
      const left = (takenBy.get(who) ?? 0) - bytes;
      if (left > 0) takenBy.set(who, left);
      else takenBy.delete(who);
    };
  };
}
