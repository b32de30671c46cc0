import process from 'node:process';

/**
 * Whether `--name` was given.
 * @param {string} name
 */
export function flag(name) {
  return process.argv.includes(`--${name}`);
}

/**
 * What was given as `--name words` or `--name=words`.
 * @param {string} name
 */
export function textOption(name) {
  const at = process.argv.findIndex(
    (word) => word === `--${name}` || word.startsWith(`--${name}=`),
  );
  return at < 0 ? undefined : (process.argv[at]?.split('=')[1] ?? process.argv[at + 1] ?? '');
}

/**
 * The port or count given as `--name 4173` or `--name=4173`; an impossible one ends the program.
 * @param {string} name
 */
export function numberOption(name) {
  const text = textOption(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535) {
    console.error(`--${name} verwacht een getal tot 65535 (expects a number), niet "${text}".`);
    process.exit(2);
  }
  return Number(text);
}
