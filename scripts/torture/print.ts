import type { Outcome, Row } from './row';

/** An outcome with the row that it belongs to. */
export type Counted = Outcome & { readonly row: string; readonly seconds: number };

/** Whether all that was tried went as it should, and something was. */
export function isRight({ tried, right }: Outcome): boolean {
  return tried > 0 && right === tried;
}

/** Whether enough was tried to say that the goal was met. */
export function isWhole({ tried, goal }: Outcome): boolean {
  return tried >= goal;
}

function verdictOf(outcome: Outcome): string {
  if (!isRight(outcome)) return 'NOT MET';
  return isWhole(outcome) ? 'met' : 'right so far';
}

const heads = ['what', 'tried', 'as it should', 'goal', ''];

function cells(outcome: Outcome): string[] {
  const { what, tried, right, goal } = outcome;
  return [what, String(tried), String(right), `${goal}`, verdictOf(outcome)];
}

/** The counts as lines of a Markdown table, in columns that are also readable as they stand. */
export function tableOf(outcomes: readonly Outcome[]): string[] {
  const lines = [heads, ...outcomes.map(cells)];
  const widths = heads.map((_, at) => Math.max(3, ...lines.map((line) => line[at]?.length ?? 0)));
  const rows = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return rows.toSpliced(1, 0, rule);
}

/** A row with its counts, and below them what went wrong. */
export function printed({ name, title }: Row, outcomes: readonly Counted[]): string {
  const faults = outcomes.flatMap((it) => it.faults.map((fault) => `  - ${it.what}: ${fault}`));
  const seconds = Math.round(outcomes[0]?.seconds ?? 0);
  return ['', `${title} (${name}, ${seconds} s)`, '', ...tableOf(outcomes), ...faults].join('\n');
}
