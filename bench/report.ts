import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Findings, isMet, type Row, sizes } from './row.ts';

const file = 'docs/performance.md';
/** Ratios first. */
const order = ['serving', 'growth', 'search', 'pages', 'observatory', 'build', 'lighthouse'];
const title = `# Performance

\`npm run bench\` writes this file; \`npm run bench -- PART …\` measures some parts anew and leaves the rest as it is. Only ratios mean
much: both sides of one are measured in the same run on the same machine. Where nothing else is said, a figure is from SQLite, from one
process, over the loopback. A figure of several sizes is compared by its largest and its smallest; its bar holds for the largest.
`;
const head = [
  `| part | what | ratio | of | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} | bar | met |`,
  `| --- | --- | --: | --- | ${sizes.map(() => '--:').join(' | ')} | --- | --- |`,
];

const shown = (value: number | undefined) =>
  value === undefined
    ? ''
    : value >= 1_000
      ? Math.round(value).toLocaleString('en')
      : `${Number(value.toPrecision(value < 10 ? 2 : 3))}`;

function lineOf(part: string, row: Row): string {
  const { what, ratio, of = '', figures, bar } = row;
  const [sign, limit] = bar?.most === undefined ? ['≥', bar?.least] : ['≤', bar.most];
  const met = isMet(row);
  const cells = [
    part,
    what,
    shown(ratio),
    of,
    ...sizes.map((_, at) => shown(figures[at])),
    bar ? `${bar.what === 'ratio' ? 'ratio ' : ''}${sign} ${limit}` : '',
    met === undefined ? '' : met ? 'yes' : '**no**',
  ];
  return `| ${cells.join(' | ')} |`;
}

const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

/** The sections of a Markdown text by their titles; what stands before the first has none. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n') + 1).trim()] as const),
  );
}

const partOf = (line: string) => /^(?:\| |- )([\w-]+)/.exec(line)?.[1];

/** Lines of all parts, those of one of them replaced; in the order in which the program measures them. */
function replaced(lines: string, part: string, anew: string[]): string[] {
  const kept = lines.split('\n').filter((line) => order.includes(partOf(line) ?? '') && partOf(line) !== part);
  const tidy = kept.map((line) => line.replaceAll(/ {2,}/g, ' '));
  return [...tidy, ...anew].sort((a, b) => order.indexOf(partOf(a) ?? '') - order.indexOf(partOf(b) ?? ''));
}

/**
 * Enters what one part has found, and leaves what is known of the others.
 * @param seconds it took
 */
export function enter(part: string, found: Findings, seconds: number): void {
  const sections = sectionsOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const rows = (found.rows ?? []).map((row) => lineOf(part, row));
  const skipped = (found.skipped ?? []).map((why) => `; skipped: ${why}`).join('');
  const when = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const measured = [`- ${part}: ${when}, ${seconds.toFixed(0)} s, ${machine()}${skipped}`];
  const figures = replaced(sections.get('Figures') ?? '', part, rows);
  sections.set('Figures', [...head, ...figures].join('\n'));
  sections.set('When and where', replaced(sections.get('When and where') ?? '', part, measured).join('\n'));
  for (const [name, text] of Object.entries(found.sections ?? {})) sections.set(name, text);
  const text = [...sections].map(([name, body]) => `\n## ${name}\n\n${body}\n`).join('');
  writeFileSync(file, title + text);
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file]);
}
