import { cpus } from 'node:os';
import type { Judged, Unit } from './figure';

const shown: Record<Unit, (value: number) => string> = {
  ms: (value) =>
    `${value.toPrecision(3).replace(/e\+\d+$/, '') && Number(value.toPrecision(3))} ms`,
  MB: (value) => `${Number(value.toPrecision(3))} MB`,
  questions: (value) => String(value),
};

function verdict({ goal, met }: Judged): string {
  if (goal === undefined) return '';
  return met ? 'met' : 'NOT MET';
}

function cells(figure: Judged): string[] {
  const { what, unit, own, peer, other, ratio, goal } = figure;
  return [
    what,
    shown[unit](own),
    peer,
    shown[unit](other),
    ratio.toPrecision(2).includes('e') ? String(Math.round(ratio)) : ratio.toPrecision(2),
    goal === undefined ? '' : `≤ ${goal}`,
    verdict(figure),
  ];
}

const heads = ['what', 'Gevolg', 'against', 'that', 'ratio', 'goal', ''];

/** The figures as lines of a Markdown table, in columns that are also readable as they stand. */
export function tableOf(figures: readonly Judged[]): string[] {
  const lines = [heads, ...figures.map(cells)];
  const widths = heads.map((_, at) => Math.max(3, ...lines.map((line) => line[at]?.length ?? 0)));
  const rows = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return rows.toSpliced(1, 0, rule);
}

/** What the figures were taken on. */
export type Conditions = {
  readonly browser: string;
  readonly records: number;
  readonly data: string;
  readonly rounds: number;
};

/** What has to be known to compare one run with another. */
export function conditionsLine({ browser, records, data, rounds }: Conditions): string {
  const cores = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  return `${cores}; Chromium ${browser}; ${records} records (${data}); ${rounds} rounds`;
}
