import { isolated } from './isolated';

/** A name from the dossier in running text, where its capital would look like a mistake. */
export function quoted(name: string): string {
  // Quotes within quotes are told apart by their shape.
  return `‘${isolated(name.replaceAll(/‘([^‘]*)’/gu, "'$1'"))}’`;
}
