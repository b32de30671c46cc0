import * as v from 'valibot';
import { isCutOffJson, isCutOffXml } from './cutOff';
import { fetchText, type Retrying } from './fetchText';
import type { DownloadOptions } from './options';
import {
  add,
  fileMeantBy,
  finish,
  obstacleTo,
  type Progress,
  readProgress,
  recordsSoFar,
} from './output';
import { readMetadata, startAddresses } from './service';
import { Trail } from './trail';
import { Unreachable } from './unreachable';

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.nullable(v.string())),
});

function readPage(text: string, url: string) {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new Unreachable(`geen JSON (${url})`);
  }
  const parsed = v.safeParse(pageSchema, raw);
  if (!parsed.success) throw new Unreachable(`geen lijst van stukken (${url})`);
  return parsed.output;
}

/** The next page, which must be of the service that was asked: a reply can't send the program elsewhere. */
function nextOf(link: string | null | undefined, url: string): string | undefined {
  if (!link) return undefined;
  if (!URL.canParse(link, url)) {
    throw new Unreachable(`de volgende pagina heeft geen adres (${url})`);
  }
  const next = new URL(link, url);
  if (next.origin !== new URL(url).origin) {
    throw new Unreachable(`de volgende pagina staat elders: ${next.origin}`);
  }
  return next.href;
}

async function newProgress(
  options: DownloadOptions,
  question: string,
  retrying: Retrying,
): Promise<Progress> {
  const metadata = readMetadata(
    await fetchText(new URL('$metadata', options.base).href, isCutOffXml, retrying),
  );
  const todo = startAddresses(metadata, options);
  if (todo.length === 0) {
    throw new Unreachable(
      `de dienst op ${options.base} beschrijft geen zaken of toezeggingen`,
      'command',
    );
  }
  return { question, todo, records: 0, bytes: 0 };
}

export type Reporting = Omit<Retrying, 'silence'> & {
  /** Hears how many records there are: at once where an earlier part is gone on with, and after each page. */
  readonly onPage: (records: number) => void;
};

/** Where an earlier part of the download has been. */
async function trailOf(file: string, begun: Progress | undefined): Promise<Trail> {
  const trail = new Trail();
  if (!begun) return trail;
  for await (const record of recordsSoFar(file, begun)) trail.remember([record]);
  return trail;
}

/** The file can't be written, or may not be; what is there stays as it is. Says what stands in the way and what to do. */
export class Occupied extends Error {}

/**
 * Fetches the records that the options ask for, page by page, into a file with one on each line, which is there once all of
 * them are. When it was broken off before, it goes on where it was. Gives the number of records; throws `Unreachable` when
 * the service stays away, and `Occupied` when something is lost by writing the file and it may not be overwritten.
 */
export async function download(options: DownloadOptions, reporting: Reporting): Promise<number> {
  const { out, overwrite, silence, ...asked } = options;
  const file = fileMeantBy(out);
  const question = JSON.stringify(asked);
  const retrying = { ...reporting, silence };
  const begun = readProgress(file, question);
  const refuseWhenOccupied = (soFar?: Progress) => {
    const obstacle = obstacleTo(file, { overwrite, todo: soFar?.todo });
    if (obstacle) throw new Occupied(obstacle);
  };
  refuseWhenOccupied(begun);
  if (begun) reporting.onPage(begun.records);
  const trail = await trailOf(file, begun);
  let progress = begun ?? (await newProgress(options, question, retrying));
  for (let [url] = progress.todo; url !== undefined; [url] = progress.todo) {
    const page = readPage(await fetchText(url, isCutOffJson, retrying), url);
    const next = nextOf(page['@odata.nextLink'], url);
    const records = trail.take(url, page.value, next);
    const todo = [...(next === undefined ? [] : [next]), ...progress.todo.slice(1)];
    progress = add(file, progress, records, todo);
    reporting.onPage(progress.records);
  }
  // Fetching takes long: someone can have put a file there since.
  refuseWhenOccupied(progress);
  finish(file);
  return progress.records;
}
