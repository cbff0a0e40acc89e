interface Line {
  allows: boolean;
  path: string;
}

/** So many lines of a robots.txt are read. */
const mostLines = 2000;

/**
 * Whether a site lets a robot ask for a path, by its robots.txt (RFC 9309): the group that names the robot, else the
 * one for all; of the rules that fit the longest, and of two that are as long the one that allows.
 * @param robot the product token, in small letters
 * @param path with its query
 */
export function letsIn(robotsTxt: string, robot: string, path: string): boolean {
  const groups = groupsOf(robotsTxt);
  const lines = groups.get(robot) ?? groups.get('*') ?? [];
  const asked = decoded(path);
  const fitting = lines.filter((line) => line.path && fits(decoded(line.path), asked));
  const best = fitting.sort((a, b) => b.path.length - a.path.length || Number(b.allows) - Number(a.allows))[0];
  return path === '/robots.txt' || (best?.allows ?? true);
}

function groupsOf(robotsTxt: string): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  let named: Line[][] = [];
  let isBegun = false;
  for (const { word, value } of wordsOf(robotsTxt)) {
    if (word === 'user-agent') {
      if (isBegun) named = [];
      isBegun = false;
      const [agent = ''] = /^[\w*-]+/.exec(value.toLowerCase()) ?? [];
      const group = groups.get(agent) ?? [];
      groups.set(agent, group);
      named.push(group);
    } else {
      isBegun = true;
      for (const group of named) group.push({ allows: word === 'allow', path: value });
    }
  }
  return groups;
}

/** The lines that name robots or paths. */
function wordsOf(robotsTxt: string): { word: string; value: string }[] {
  return robotsTxt.split(/\r\n?|\n/, mostLines).flatMap((written) => {
    const [, key = '', value = ''] = /^\s*(user-agent|allow|disallow)\s*:([^#]*)/i.exec(written.slice(0, 2000)) ?? [];
    return key ? [{ word: key.toLowerCase(), value: value.trim() }] : [];
  });
}

/** A path as both sides may write it. */
function decoded(path: string): string {
  return path.replaceAll(/%(?:[2-7][0-9a-f])/gi, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
  });
}

/** Whether a path begins as a rule says; `*` is anything, `$` at the end the end. Without going back over it. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const [first = '', ...parts] = (isWhole ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length || (parts.length > 0 && path.endsWith(parts.at(-1) ?? ''));
}
