const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', œ: 'oe' };

/** The part of an address that names a thing: "Europäische Union" becomes `europaeische-union`. At most 100 characters. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[äöüßæøłœ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, '');
}

export function isSlug(value: string): boolean {
  return value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
