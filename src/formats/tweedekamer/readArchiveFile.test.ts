import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ArchiveReading } from './archiveReading';
import { readArchiveFile } from './readArchiveFile';

/** A file of these bytes, given in parts of `size` so that every boundary falls somewhere awkward. */
function file(name: string, content: string | Uint8Array, size = 7) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    stream: () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => {
          for (let at = 0; at < bytes.length; at += size) {
            controller.enqueue(new Uint8Array(bytes.slice(at, at + size)));
          }
          controller.close();
        },
      }),
  };
}

async function read(name: string, content: string | Uint8Array, size?: number) {
  const readings: ArchiveReading[] = [];
  for await (const part of readArchiveFile(file(name, content, size))) readings.push(...part);
  return readings;
}

const motion = { Id: 'm', Nummer: '2022Z21953', Soort: 'Motie', Onderwerp: 'Motie “A” {b}\\' };
const letter = { Id: 'b', Nummer: '2023Z03199', Onderwerp: 'Reactie', GestartOp: null };
const numbers = (readings: readonly ArchiveReading[]) =>
  readings.map((one) =>
    one.type === 'problem'
      ? `${one.code}@${one.line}`
      : one.type === 'removed'
        ? one.id
        : one.item.number,
  );

describe('a file of public records', () => {
  it('is read by the line, and a broken line leaves the others whole', async () => {
    const content = `${JSON.stringify(motion)}\n{"Id": "half\n\n[1]\n${JSON.stringify(letter)}`;
    expect(numbers(await read('zaken.jsonl', content))).toEqual([
      '2022Z21953',
      'reading.malformedJson@2',
      'reading.notARecord@4',
      '2023Z03199',
    ]);
  });

  it.each([
    ['one page', { '@odata.context': 'x', value: [motion, letter] }],
    ['a list of pages', [{ value: [motion] }, { value: [letter] }]],
    ['a list of records', [motion, letter]],
  ])('is read from %s, on one line or on many', async (_name, value) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      expect(numbers(await read('antwoord.json', text))).toEqual(['2022Z21953', '2023Z03199']);
    }
  });

  it('is unpacked when it is packed, whatever its name', async () => {
    const packed = gzipSync(`${JSON.stringify(motion)}\n`);
    expect(numbers(await read('zaken.json', new Uint8Array(packed), 11))).toEqual(['2022Z21953']);
  });

  it('tells what stands on a line of a list that was cut off', async () => {
    const text = JSON.stringify([motion, letter], null, 2).slice(0, -30);
    expect(numbers(await read('lijst.json', text))).toEqual([
      '2022Z21953',
      'reading.malformedJson@8',
    ]);
  });

  it('takes records without a Soort for what the name of the file says', async () => {
    const [fromLetters] = await read('zaak-brieven-regering.jsonl', JSON.stringify(letter));
    expect(fromLetters).toMatchObject({ item: { kind: 'letter', soort: 'Brief regering' } });
    const [fromElsewhere] = await read('zaken.jsonl', JSON.stringify(letter));
    expect(fromElsewhere).toMatchObject({ item: { kind: 'other', soort: '' } });
  });

  it('removes what the feed withdrew, marked or emptied', async () => {
    const emptied = { Id: 'weg', Nummer: null, Onderwerp: null, GestartOp: null };
    const content = [{ ...motion, Verwijderd: true }, emptied].map((one) => JSON.stringify(one));
    expect(await read('zaken.jsonl', content.join('\n'))).toEqual([
      { type: 'removed', id: 'm' },
      { type: 'removed', id: 'weg' },
    ]);
  });

  it('is empty when there is nothing in it, and a problem when there is rubbish in it', async () => {
    expect(await read('leeg.json', '')).toEqual([]);
    expect(numbers(await read('plaatje.json', '\u0000PNG\u0001\n\u0002'))).toEqual([
      'reading.malformedJson@1',
      'reading.malformedJson@2',
    ]);
  });

  it('fails when what is packed was cut off', async () => {
    const packed = gzipSync(JSON.stringify(motion).repeat(50)).subarray(0, 60);
    await expect(read('zaken.gz', new Uint8Array(packed))).rejects.toThrow();
  });
});

describe('a file in XML', () => {
  const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:tk="http://tk" xmlns:xsi="http://xsi">
    <entry><title>x</title><content type="application/xml">
      <ns1:zaak xmlns:ns1="http://tk" id="m" tk:bijgewerkt="2024-02-19T13:53:53" tk:verwijderd="false">
        <ns1:nummer>2022Z21953</ns1:nummer><ns1:soort>Motie</ns1:soort>
        <ns1:onderwerp>Motie van het lid Bontenbal c.s. over advies &amp; onderzoek</ns1:onderwerp>
        <ns1:gestartOp>2022-11-15T00:00:00</ns1:gestartOp><ns1:volgnummer>72</ns1:volgnummer>
        <ns1:afgedaan>true</ns1:afgedaan><ns1:termijn xsi:nil="true"/>
      </ns1:zaak></content></entry>
    <entry><content type="application/xml"><zaak id="weg" tk:verwijderd="true"/></content></entry></feed>`;

  it('gives the entries of the feed as records and withdrawals', async () => {
    expect(await read('feed.xml', feed)).toEqual([
      {
        type: 'item',
        item: {
          id: 'm',
          kind: 'motion',
          soort: 'Motie',
          number: '2022Z21953',
          title: '',
          subject: 'Motie van het lid Bontenbal c.s. over advies & onderzoek',
          on: '2022-11-15',
          sequence: 72,
          finished: true,
          changedAt: '2024-02-19T13:53:53',
          references: [],
          names: ['Bontenbal'],
          decisions: [],
        },
      },
      { type: 'removed', id: 'weg' },
    ]);
  });

  it('gives the text of a Kamerstuk and what it asks, to complete the record of the motion', async () => {
    const paper = `<officiele-publicatie><metadata>
      <meta name="OVERHEIDop.dossiernummer" scheme="" content="31839"/>
      <meta name="OVERHEIDop.ondernummer" scheme="" content="1105"/>
      <meta name="OVERHEIDop.dossiertitel" scheme="" content="Jeugdzorg"/>
      <meta name="DC.title" scheme="" content="Motie van het lid Dobbe over minder gesloten plaatsen"/>
      </metadata><kamerstuk><stuk><titel>MOTIE VAN HET LID DOBBE</titel></stuk><vrije-tekst><tekst>
      <al>De Kamer,</al><al>overwegende dat het <nadruk>anders</nadruk> kan;</al>
      <al>verzoekt de regering met een plan te komen,</al><al>en gaat over tot de orde van de dag.</al>
      </tekst></vrije-tekst></kamerstuk></officiele-publicatie>`;
    const [reading] = await read('kst-31839-1105.xml', paper);
    expect(reading).toMatchObject({
      type: 'addition',
      item: {
        kind: 'motion',
        references: ['kst-31839-1105'],
        title: 'Jeugdzorg',
        names: ['Dobbe'],
        dictum: ['verzoekt de regering met een plan te komen'],
      },
    });
    expect(reading).toHaveProperty('item.text', expect.stringContaining('dat het anders kan'));
  });

  it('keeps what came before a mistake and says where that is', async () => {
    const broken = `${feed.slice(0, feed.indexOf('</entry>') + 8)}\n<oeps></feed>`;
    expect(numbers(await read('feed.xml', broken))).toEqual([
      '2022Z21953',
      'reading.malformedXml@9',
    ]);
  });

  it('expands no entities of its own and follows no endless nesting', async () => {
    const bomb = `<!DOCTYPE z [<!ENTITY a "aaaa">]><zaak id="z"><nummer>&a;</nummer></zaak>`;
    expect(numbers(await read('bom.xml', bomb))).toEqual(['reading.malformedXml@1']);
    const deep = `<zaak id="z">${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</zaak>`;
    expect(numbers(await read('diep.xml', deep, 4096))).toEqual(['reading.malformedXml@1']);
  });
});
