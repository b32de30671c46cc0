import * as v from 'valibot';
import { Unreachable } from './unreachable';

const versionSchema = v.object({
  Id: v.string(),
  ApiGewijzigdOp: v.optional(v.nullable(v.string())),
  GewijzigdOp: v.optional(v.nullable(v.string())),
});

/** A record that changed meanwhile is another version, and comes again for a good reason. */
function versionOf(record: unknown): string {
  const parsed = v.safeParse(versionSchema, record);
  if (!parsed.success) return JSON.stringify(record);
  const { Id, ApiGewijzigdOp, GewijzigdOp } = parsed.output;
  return [Id, ApiGewijzigdOp, GewijzigdOp].join(' ');
}

/** After so many pages in a row without a new record there will be none. One is passed over: it can lead back to the way. */
const mostWithoutNews = 2;

/** Where a download has been, so that it does not go round: a service can link a page to one that was there before. */
export class Trail {
  readonly #links = new Set<string>();
  readonly #versions = new Set<string>();
  #withoutNews = 0;

  /** Knows these records from now on. */
  remember(records: readonly unknown[]): void {
    for (const record of records) this.#versions.add(versionOf(record));
  }

  /**
   * Takes a page that was fetched from `url` and leads on to `next`, and gives what of it is to be kept: nothing where it
   * brings no new record. Throws `Unreachable` where it leads to a page that was asked for already, and where the pages go
   * on without bringing anything new.
   */
  take(url: string, records: readonly unknown[], next: string | undefined): readonly unknown[] {
    this.#links.add(url);
    if (next !== undefined && this.#links.has(next)) {
      throw new Unreachable(
        `de website verwijst naar een volgende pagina die al is gevraagd (${next})`,
      );
    }
    const known = this.#versions.size;
    this.remember(records);
    if (this.#versions.size > known) {
      this.#withoutNews = 0;
      return records;
    }
    this.#withoutNews += 1;
    if (next !== undefined && this.#withoutNews >= mostWithoutNews) {
      throw new Unreachable(
        `de website blijft verwijzen naar een volgende pagina, maar er komen geen nieuwe stukken meer (${url})`,
      );
    }
    return [];
  }
}
