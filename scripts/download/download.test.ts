// @vitest-environment node
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download, Occupied } from './download';
import { type DownloadOptions, readOptions } from './options';

/**
 * A service that behaves as the Kamer's does: at most 250 rows a reply, a link to the next page unless `$top` was asked
 * for, and a description of its entities.
 */
const pageSize = 250;
const metadata = (
  ...fields: readonly string[]
) => `<edmx:Edmx xmlns:edmx="e"><edmx:DataServices><Schema xmlns="s">
  <EntityType Name="Zaak">${fields.map((name) => `<Property Name="${name}" Type="Edm.String"/>`).join('')}
    <NavigationProperty Name="Besluit" Type="x"/></EntityType>
  <EntityType Name="Toezegging"><Property Name="Aanmaakdatum" Type="x"/><Property Name="Verwijderd" Type="x"/></EntityType>
  </Schema></edmx:DataServices></edmx:Edmx>`;

type Answer = {
  status?: number;
  headers?: Record<string, string>;
  body: string;
  /** Sent without a length, and the connection is closed after so many signs of it. */
  cutAt?: number;
  /** After the body begins nothing more comes, and the connection stays. */
  stalls?: boolean;
};
let server: Server;
let base: string;
let asked: URL[];
/** Replies that come once, before what the service would say. */
let instead: (Answer | ((url: URL) => Answer))[];
let described: string;
let folder: string;
let out: string;
/** Where records stand until all are there. */
let part: string;
const cases = Array.from({ length: 620 }, (_, at) => ({ Id: `z${at}`, Soort: 'Motie' }));

function answerTo(url: URL): Answer {
  if (url.pathname.endsWith('$metadata')) return { body: described };
  const rows = url.pathname.endsWith('/Zaak') ? cases : [{ Id: 't', Tekst: 'Een brief' }];
  const skip = Number(url.searchParams.get('$skip') ?? 0);
  const value = rows.slice(skip, skip + pageSize);
  const next = new URL(url);
  next.searchParams.set('$skip', String(skip + pageSize));
  const more = skip + pageSize < rows.length && !url.searchParams.has('$top');
  return { body: JSON.stringify({ value, ...(more && { '@odata.nextLink': next.href }) }) };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', base);
  asked.push(url);
  const given = instead.shift() ?? answerTo;
  const answer = typeof given === 'function' ? given(url) : given;
  const { status = 200, headers = {}, body, cutAt, stalls } = answer;
  if (cutAt !== undefined) response.useChunkedEncodingByDefault = false;
  response.writeHead(status, cutAt === undefined ? headers : { connection: 'close' });
  if (stalls) response.write(body.slice(0, 4000));
  else response.end(body.slice(0, cutAt));
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'download-'));
  out = path.join(folder, 'stukken.jsonl');
  part = `${out}.bezig`;
  asked = [];
  retries = [];
  instead = [];
  described = metadata('Id', 'Soort', 'GestartOp', 'Verwijderd');
  server = createServer(respond);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/OData/v4/2.0/`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

function optionsFor(...words: readonly string[]): DownloadOptions {
  const read = readOptions(['--since', '2024-01-01', '--out', out, '--base', base, ...words]);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

let retries: string[];
const reporting = {
  tries: 3,
  pause: 1,
  now: () => new Date('2026-11-28T12:00:00Z'),
  onRetry: (why: string) => void retries.push(why),
  onPage: () => {},
};
const lines = (file = out) => readFileSync(file, 'utf8').trimEnd().split('\n');

/** Breaks a download off after its first page. */
async function breakOff(options: DownloadOptions): Promise<void> {
  const busy = { status: 503, body: '' };
  instead = [{ body: described }, answerTo(new URL(`${base}Zaak`)), busy, busy, busy];
  await expect(download(options, reporting)).rejects.toThrow('503');
}

describe('a download', () => {
  it('follows the pages of each entity into one file with a record on each line', async () => {
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
    expect(readdirSync(folder)).toEqual(['stukken.jsonl']);
  });

  it('asks for what is wanted, never with a top, and expands by what the service has', async () => {
    await download(optionsFor('--soort', "Brief 's avonds"), reporting);
    const query = asked.find((url) => url.pathname.endsWith('/Zaak'))?.searchParams;
    expect(query?.get('$filter')).toBe(
      "Verwijderd eq false and GestartOp ge 2024-01-01T00:00:00Z and (Soort eq 'Brief ''s avonds')",
    );
    expect(query?.get('$expand')).toBe('Besluit');
    expect(query?.has('$top')).toBe(false);
  });

  it('asks for what changed, under the name that this version of the service has for it', async () => {
    described = metadata('Id', 'Soort', 'GewijzigdOp');
    await download(optionsFor('--changed', '--no-commitments'), reporting);
    expect(asked[1]?.searchParams.get('$filter')).toMatch(/^GewijzigdOp ge 2024-01-01T00:00:00Z/);
  });

  it('tries again when the service is busy or falls silent, and waits as long as it asks', async () => {
    instead = [
      { status: 503, body: '' },
      { status: 429, headers: { 'retry-after': '0' }, body: '' },
    ];
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(retries).toEqual([
      'de website heeft een storing (503)',
      'de website vraagt om te wachten (429)',
    ]);
  });

  it.each([0, 1, 4000])(
    'asks again for a page without a length that was cut off after %i signs',
    async (cutAt) => {
      const cut = { ...answerTo(new URL(`${base}Zaak`)), cutAt };
      instead = [{ body: described }, cut, cut];
      expect(await download(optionsFor(), reporting)).toBe(621);
      expect(new Set(lines()).size).toBe(621);
      expect(retries).toEqual(Array(2).fill('het antwoord is afgebroken'));
    },
  );

  it('asks again for a description that was cut off, and misses none of its entities', async () => {
    instead = [{ body: described, cutAt: described.indexOf('<EntityType Name="Toezegging"') }];
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(retries).toEqual(['het antwoord is afgebroken']);
  });

  it('stops when what it asks for is cut off every time', async () => {
    const cut = { body: '{"value": [{"Id"', cutAt: 10 };
    instead = [{ body: described }, cut, cut, cut];
    await expect(download(optionsFor(), reporting)).rejects.toThrow('afgebroken');
  });

  it('goes on after it was broken off, and doubles nothing', async () => {
    await breakOff(optionsFor());
    expect(lines(part)).toHaveLength(250);
    expect(existsSync(out)).toBe(false);
    appendFileSync(part, '{"Id": "half');
    asked = [];
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
    expect(asked[0]?.searchParams.get('$skip')).toBe('250');
  });

  it.each([
    ['shorter', 'Iets anders\n'],
    ['longer', `${'Iets anders, en meer. '.repeat(10_000)}\n`],
  ])('adds nothing to a part that something %s took the place of', async (_name, text) => {
    await breakOff(optionsFor());
    writeFileSync(part, text);
    await expect(download(optionsFor(), reporting)).rejects.toThrow(Occupied);
    expect(readFileSync(part, 'utf8')).toBe(text);
    expect(await download(optionsFor('--overwrite'), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
  });

  it('asks again when an answer begins and then stalls', async () => {
    const stalled = { ...answerTo(new URL(`${base}Zaak`)), stalls: true };
    instead = [{ body: described }, stalled];
    expect(await download({ ...optionsFor(), silence: 1000 }, reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
    expect(retries).toEqual(['er kwam 1 s lang niets binnen']);
  });

  it.each([
    ['a description', 0, { body: '<!DOCTYPE html><html><p>Storing</p></html>' }],
    ['a page', 1, { body: '<html lang="nl"></html>' }],
    ['a page', 1, { headers: { 'content-type': 'text/html' }, body: 'Even geduld' }],
  ])('asks again when a web page comes in the place of %s', async (_name, at, page) => {
    instead = at === 0 ? [page, page] : [{ body: described }, page, page];
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(retries).toEqual(Array(2).fill('de website stuurt een webpagina in plaats van stukken'));
  });

  it('leaves what was fetched for another question, unless it may overwrite it', async () => {
    await breakOff(optionsFor());
    const before = readFileSync(part, 'utf8');
    asked = [];
    const other = download(optionsFor('--no-commitments'), reporting);
    await expect(other).rejects.toThrow(
      'stukken.jsonl.bezig bestaat al, en hoort niet bij een afgebroken download van dezelfde vraag',
    );
    expect(asked).toEqual([]);
    expect(readFileSync(part, 'utf8')).toBe(before);
    expect(await download(optionsFor('--no-commitments', '--overwrite'), reporting)).toBe(620);
    await expect(download(optionsFor(), reporting)).rejects.toThrow('bestaat al');
    expect(lines()).toHaveLength(620);
  });

  it.each([503, 403])('keeps what it may overwrite when the first page is a %i', async (status) => {
    writeFileSync(out, 'Van eerder\n');
    await breakOff(optionsFor('--no-commitments', '--overwrite'));
    const fetched = readFileSync(part, 'utf8');
    const refusal = { status, body: '' };
    instead = [{ body: described }, refusal, refusal, refusal];
    const other = download(optionsFor('--overwrite'), reporting);
    await expect(other).rejects.toThrow(String(status));
    expect(readFileSync(out, 'utf8')).toBe('Van eerder\n');
    expect(readFileSync(part, 'utf8')).toBe(fetched);
    instead = [];
    expect(await download(optionsFor('--no-commitments', '--overwrite'), reporting)).toBe(620);
    expect(lines()).toHaveLength(620);
  });

  it('keeps the file that it may overwrite until all of the new one is there', async () => {
    writeFileSync(out, 'Van eerder\n');
    await breakOff(optionsFor('--overwrite'));
    expect(readFileSync(out, 'utf8')).toBe('Van eerder\n');
    expect(await download(optionsFor('--overwrite'), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
  });

  it('takes nothing of another question for what it has, once it began to overwrite that', async () => {
    await breakOff(optionsFor());
    await breakOff(optionsFor('--no-commitments', '--overwrite'));
    await expect(download(optionsFor(), reporting)).rejects.toThrow(Occupied);
    expect(await download(optionsFor('--overwrite'), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
  });

  it('leaves a file alone that came while it was fetching, and loses nothing by that', async () => {
    const onPage = () => writeFileSync(out, 'Intussen\n');
    const said =
      /bestaat al, .* Alles is opgehaald en staat in .*\.bezig; geef dezelfde opdracht met --overwrite/u;
    await expect(download(optionsFor(), { ...reporting, onPage })).rejects.toThrow(said);
    expect(readFileSync(out, 'utf8')).toBe('Intussen\n');
    asked = [];
    await expect(download(optionsFor(), reporting)).rejects.toThrow(said);
    expect(await download(optionsFor('--overwrite'), reporting)).toBe(621);
    expect(asked).toEqual([]);
    expect(new Set(lines()).size).toBe(621);
  });

  it.each([
    ['', []],
    ['', ['--overwrite']],
    ['.bezig', []],
    ['.bezig', ['--overwrite']],
    ['.bezig.json', []],
  ])('says of a folder at its place with %j behind that it is one, with %j', async (end, words) => {
    mkdirSync(`${out}${end}`);
    const refused = download(optionsFor(...words), reporting);
    await expect(refused).rejects.toThrow(
      `stukken.jsonl${end} is een map. Noem met --out een ander bestand.`,
    );
    expect(asked).toEqual([]);
  });

  it('keeps all that was fetched when a folder took its place meanwhile, and says so', async () => {
    const onPage = () => mkdirSync(out, { recursive: true });
    const refused = download(optionsFor('--overwrite'), { ...reporting, onPage });
    await expect(refused).rejects.toThrow(/is een map\. Alles is opgehaald/u);
    expect(lines(part)).toHaveLength(621);
  });

  it.each(['nergens', 'bestand'])('asks for nothing when its folder is %s', async (name) => {
    writeFileSync(path.join(folder, 'bestand'), '');
    out = path.join(folder, name, 'stukken.jsonl');
    await expect(download(optionsFor(), reporting)).rejects.toThrow(`${name} bestaat niet`);
    expect(asked).toEqual([]);
  });

  it('replaces the file to which a symbolic link leads, and leaves the link', async () => {
    const target = path.join(folder, 'elders.jsonl');
    writeFileSync(target, 'Van eerder\n');
    symlinkSync('elders.jsonl', out);
    expect(await download(optionsFor('--overwrite'), reporting)).toBe(621);
    expect(lines(target)).toHaveLength(621);
    expect(readdirSync(folder).toSorted()).toEqual(['elders.jsonl', 'stukken.jsonl']);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['a page elsewhere', { body: '{"value": [], "@odata.nextLink": "https://example.org/x"}' }],
    ['a page at no address', { body: '{"value": [], "@odata.nextLink": "http://["}' }],
    ['no JSON', { body: 'Storing' }],
    ['no list', { body: '{"error": 1}' }],
    ['a refusal', { status: 403, body: '' }],
  ])('stops at once at %s', async (_name, answer) => {
    instead = [{ body: described }, answer];
    await expect(download(optionsFor(), reporting)).rejects.toThrow(
      /elders|geen adres|JSON|lijst|403/,
    );
    expect(retries).toEqual([]);
  });

  it('stops at a link to the page that it stands on, and goes on once the service links well', async () => {
    const first = answerTo(new URL(`${base}Zaak`));
    const round = (url: URL) => ({
      body: answerTo(url).body.replace(/(?<="@odata.nextLink":").*(?=")/u, url.href),
    });
    instead = [{ body: described }, first, round];
    await expect(download(optionsFor(), reporting)).rejects.toThrow(
      /verwijst naar een volgende pagina die al is gevraagd/u,
    );
    expect(asked).toHaveLength(3);
    expect(lines(part)).toHaveLength(250);
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
  });

  it('stops when other links go on to give the same, also when it is started again and again', async () => {
    let at = 0;
    const page = answerTo(new URL(`${base}Zaak`)).body.replace(/,"@odata.nextLink".*/u, '');
    const same = () => ({ body: `${page},"@odata.nextLink":"Zaak?$skip=0&keer=${(at += 1)}"}` });
    instead = [{ body: described }, ...Array.from({ length: 20 }, same)];
    for (let times = 0; times < 3; times += 1) {
      await expect(download(optionsFor(), reporting)).rejects.toThrow('geen nieuwe stukken');
      expect(lines(part)).toHaveLength(250);
    }
    expect(asked.length).toBeLessThan(10);
    instead = [];
    expect(await download(optionsFor(), reporting)).toBe(621);
    expect(new Set(lines()).size).toBe(621);
  });

  it('takes a record again that changed while it was fetched', async () => {
    const pageWith = (moment: string, next: object) => ({
      body: JSON.stringify({ value: [{ Id: 'z', GewijzigdOp: moment }], ...next }),
    });
    const next = (at: number) => ({ '@odata.nextLink': `Zaak?$skip=${at}` });
    instead = [
      { body: described },
      pageWith('2026-01-01', next(1)),
      pageWith('2026-01-02', next(2)),
      pageWith('2026-01-03', {}),
    ];
    expect(await download(optionsFor('--no-commitments'), reporting)).toBe(3);
  });

  it('tells at once how much there is already when it goes on', async () => {
    await breakOff(optionsFor());
    const told: number[] = [];
    await download(optionsFor(), { ...reporting, onPage: (records) => void told.push(records) });
    expect(told).toEqual([250, 500, 620, 621]);
  });

  it.each([
    ['round and round', '/OData/v4/2.0/$metadata', 'stuurt steeds door'],
    ['to what is no website', 'ftp://127.0.0.1/', 'een adres dat niet kan'],
  ])('does not ask again when it is sent %s', async (_name, location, told) => {
    instead = Array.from({ length: 60 }, () => ({ status: 302, headers: { location }, body: '' }));
    await expect(download(optionsFor(), reporting)).rejects.toThrow(told);
    expect(retries).toEqual([]);
  });

  it('tells what the service has against a question', async () => {
    const message = "Could not find a property named 'Soortt'";
    instead = [{ body: described }, { status: 400, body: JSON.stringify({ error: { message } }) }];
    const refused = download(optionsFor(), reporting);
    await expect(refused).rejects.toThrow(`weigert dit (400) en zegt ‘${message}’`);
    await expect(refused).rejects.toMatchObject({ advice: 'command' });
  });

  it('knows a refusal of which the words do not come', async () => {
    instead = [{ body: described }, { status: 400, body: 'x'.repeat(5000), stalls: true }];
    const refused = download({ ...optionsFor(), silence: 300 }, reporting);
    await expect(refused).rejects.toThrow(/weigert dit \(400\) \(http/u);
  });

  it.each(['86400', 'Sun, 29 Nov 2026 12:00:00 GMT'])(
    'stops when it is asked to wait for long, and tells until when: %s',
    async (retryAfter) => {
      instead = [{ status: 503, headers: { 'retry-after': retryAfter }, body: '' }];
      await expect(download(optionsFor(), reporting)).rejects.toThrow(
        /vraagt om te wachten tot 29 november 2026 om 13:00 Nederlandse tijd \(503\)/u,
      );
      expect(asked).toHaveLength(1);
    },
  );

  it('asks again for a description that the service fails to give, and stops in the end', async () => {
    instead = Array.from({ length: 3 }, () => ({ status: 500, body: '' }));
    await expect(download(optionsFor(), reporting)).rejects.toThrow(
      /de website heeft een storing \(500\) .*metadata/u,
    );
    expect(retries).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the service describes nothing that can be fetched', async () => {
    described = '<x/>';
    await expect(download(optionsFor(), reporting)).rejects.toThrow('beschrijft geen zaken');
  });
});

describe('the options', () => {
  it.each([
    [['--out', 'x'], '--since vraagt een dag'],
    [['--since', '2024-02-30', '--out', 'x'], '2024-02-30'],
    [['--since', '2024-01-01'], '--out ontbreekt'],
    [['--since', '2024-01-01', '--out', 'x', '--base', 'ftp://x'], 'geen webadres'],
    [['--since', '2024-01-01', '--out', 'x', '--timeout', '0'], '--timeout'],
    [['--since', '2024-01-01', '--out', 'x', '--timeout', '301'], 'van 1 tot en met 300'],
    [['--sinds', '2024-01-01'], '--sinds'],
  ])('%j are refused with what is wrong', (words, message) => {
    const read = readOptions(words);
    expect(read.ok ? '' : read.error.message).toContain(message);
  });
});
