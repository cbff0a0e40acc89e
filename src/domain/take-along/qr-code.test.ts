import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrCodeOf } from './qr-code.ts';

/** Which modules a path makes dark. */
function drawn(path: string): Set<string> {
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command = '', first = '', second = ''] of path.matchAll(/([Mmh])(-?\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    else if (command === 'm') x += Number(first);
    else for (const end = x + Number(first); x < end; x += 1) dark.add(`${x} ${y}`);
  }
  return dark;
}

describe('qrCodeOf', () => {
  it('draws every dark module and no other', () => {
    const address = 'https://example.org/de/akteure/deutsch-franzoesisches-institut';
    const { modules } = create(address, { errorCorrectionLevel: 'M' });
    const { size, path } = qrCodeOf(address);
    const wanted = new Set<string>();
    for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) if (modules.get(y, x)) wanted.add(`${x} ${y}`);
    expect(size).toBe(modules.size);
    expect(drawn(path)).toEqual(wanted);
  });

  it('stays small', () => {
    expect(qrCodeOf('https://example.org/de/akteure/dfi').path.length).toBeLessThan(2_500);
  });
});
