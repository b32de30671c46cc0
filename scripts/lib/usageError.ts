/** That a run was asked for something that there is not. */
export class UsageError extends Error {}

/** What to say of a run that ended in this error; with the usage where it was asked for something that there is not. */
export function explained(error: unknown, usage: string): string {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
