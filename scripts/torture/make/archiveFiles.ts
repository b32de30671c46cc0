import { gzipSync } from 'node:zlib';
import type { ArchiveReading } from '@/formats/tweedekamer/archiveReading';
import { readArchiveFile } from '@/formats/tweedekamer/readArchiveFile';
import { feedSample } from '@/testing/feed';
import { type Chance, pick } from '../../lib/chance';

type Bytes = Uint8Array<ArrayBuffer>;

const lines = feedSample.map((record) => JSON.stringify(record)).join('\n');

const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:tk="http://tk">
<entry><title>x</title><content type="application/xml">
<zaak id="m" tk:bijgewerkt="2024-02-19T13:53:53" tk:verwijderd="false">
<nummer>2022Z21953</nummer><soort>Motie</soort><onderwerp>Motie over advies &amp; toezicht</onderwerp>
<gestartOp>2022-11-15T00:00:00</gestartOp><volgnummer>72</volgnummer><afgedaan>true</afgedaan>
</zaak></content></entry>
<entry><content type="application/xml"><zaak id="weg" tk:verwijderd="true"/></content></entry>
<entry><content type="application/xml"><toezegging id="t"><nummer>TZ202504-057</nummer><tekst>De Kamer
hoort ervan</tekst></toezegging></content></entry></feed>`;

const paper = `<officiele-publicatie><metadata>
<meta name="OVERHEIDop.dossiernummer" scheme="" content="31839"/>
<meta name="OVERHEIDop.ondernummer" scheme="" content="1105"/>
<meta name="DC.title" scheme="" content="Motie van het lid Dobbe over minder gesloten plaatsen"/>
</metadata><kamerstuk><vrije-tekst><tekst><al>De Kamer,</al><al>verzoekt de regering met een plan te komen,
</al></tekst></vrije-tekst></kamerstuk></officiele-publicatie>`;

const pretty = JSON.stringify({ '@odata.context': 'x', value: feedSample }, undefined, 2);

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Files of the public record as they should be, per way of writing them down. */
export const archiveFiles: Readonly<Record<string, readonly Bytes[]>> = {
  'zaken.jsonl': [utf8(lines)],
  'zaken.json': [utf8(pretty), utf8(JSON.stringify(feedSample))],
  'feed.xml': [utf8(feed), utf8(paper)],
  'zaken.jsonl.gz': [new Uint8Array(gzipSync(lines)), new Uint8Array(gzipSync(feed))],
};

/** Bytes in parts of any size, so that every boundary falls somewhere awkward. */
function inParts(next: Chance, bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start: (controller) => {
      const most = pick(next, [1, 7, 100, 65_536]);
      // One byte at a time takes its time in a long file.
      const size = bytes.length > 20_000 ? 65_536 : most;
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

/** Reads a file to its end; gives all that was read. */
export async function readToEnd(next: Chance, name: string, bytes: Bytes) {
  const readings: ArchiveReading[] = [];
  const file = { name, stream: () => inParts(next, bytes) };
  for await (const part of readArchiveFile(file)) readings.push(...part);
  return readings;
}
