import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ArchiveReading } from './archiveReading';
import { longestRecord } from './jsonSplitter';
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

  it.each(['zaak-moties.jsonl', 'zaak-brieven-regering.jsonl', 'zaken.jsonl'])(
    'tells the kind of a record by the record itself, also in %s',
    async (name) => {
      const without = { ...motion, Id: 'z', Soort: null, Onderwerp: 'Motie van het lid A over b' };
      const all = [letter, motion, without, { ...letter, Soort: 'Amendement' }];
      const content = all.map((one) => JSON.stringify(one)).join('\n');
      const kinds = (await read(name, content)).map((one) =>
        one.type === 'item' ? [one.item.kind, one.item.soort] : one,
      );
      expect(kinds).toEqual([
        ['letter', ''],
        ['motion', 'Motie'],
        ['motion', ''],
        ['other', 'Amendement'],
      ]);
    },
  );

  it('removes what the feed withdrew, marked or emptied', async () => {
    const emptied = { Id: 'weg', Nummer: null, Onderwerp: null, GestartOp: null };
    const content = [{ ...motion, Verwijderd: true }, emptied].map((one) => JSON.stringify(one));
    expect(await read('zaken.jsonl', content.join('\n'))).toEqual([
      { type: 'removed', id: 'm' },
      { type: 'removed', id: 'weg' },
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['%PDF-1.7\n%\u00e2\u00e3', 'pdf'],
    ['PK\u0003\u0004rest', 'zip'],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>', 'image'],
    ['<!DOCTYPE html><html><body>Niet gevonden</body></html>', 'webPage'],
    ['null', 'value'],
    ['42', 'value'],
    ['"motie"', 'value'],
    ['naam;nummer\nmotie;1', 'text'],
    ['URL: https://voorbeeld.nl\n\n<?xml version="1.0"?><zaak/>', 'text'],
    ['\u0000\u0001\u0002', 'binary'],
    ['{"@odata.context":"https://a.example/$metadata#Stemming(Besluit())","value":[]}', 'votes'],
    ['{"@odata.context":"https://a.example/$metadata#Zaak(Besluit())","value":[]}', 'noRecords'],
    ['{"@odata.context":"https://a.example/$metadata#Persoon","value":[]}', 'otherRecords'],
    ['[{"Id": "a", "Soort": "Voor", "ActorFractie": "A"}]', 'votes'],
    ['[{"Id": "a", "BesluitSoort": "Ingediend"}]', 'decisions'],
    ['{"Id": "a", "BesluitSoort": "x"}\n{"Id": "b", "ActorFractie": "A"}', 'otherRecords'],
    ['{"error": {"code": "", "message": "Fout"}}', 'serviceError'],
    ['<?xml version="1.0"?><m:error><m:message>Fout</m:message></m:error>', 'serviceError'],
    ['[]', 'noRecords'],
    ['{"value": []}', 'noRecords'],
    ['<feed><entry/></feed>', 'noRecords'],
  ])('is refused for what it is: %j', async (content, what) => {
    await expect(read('rommel.gz', content)).rejects.toMatchObject({ what });
  });

  it.each([
    ['a line of bytes that are none', '\0'.repeat(4)],
    ['a stretch that a disk lost', '\0'.repeat(5000)],
    ['such a byte within a record', '{"Id": "x", "Onderwerp": "Mo\0tie"}'],
  ])('keeps the records around %s', async (_what, damaged) => {
    const lines = [JSON.stringify(motion), damaged, JSON.stringify(letter)];
    for (const size of [97, 65_536]) {
      const readings = await read('zaken.jsonl', lines.join('\n'), size);
      expect(numbers(readings)).toEqual(['2022Z21953', 'reading.damagedText@2', '2023Z03199']);
    }
    const list = `[${lines.join(',\n')}]`;
    expect(numbers(await read('zaken.json', list))).toEqual([
      '2022Z21953',
      'reading.damagedText@2',
      '2023Z03199',
    ]);
  });

  it('is read in an old encoding, and a byte that is wrong in a new one leaves the other records whole', async () => {
    const subjectOf = async (...bytes: number[]) => {
      const line = new TextEncoder().encode(`{"Id": "x", "Onderwerp": "Motie ?"}\n`);
      const mark = line.indexOf(63);
      const old = [...line.subarray(0, mark), ...bytes, ...line.subarray(mark + 1)];
      const readings = await read('zaken.jsonl', Uint8Array.from(old.concat(...line)));
      return readings.map((one) => (one.type === 'item' ? one.item.subject : numbers([one])[0]));
    };
    expect(await subjectOf(0x47, 0xfc, 0x6e)).toEqual(['Motie Gün', 'Motie ?']);
    expect(await subjectOf(0xc3, 0xbc, 0x20, 0xfc)).toEqual(['reading.damagedText@1', 'Motie ?']);
  });

  it.each([
    [[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], 'image'],
    [[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0], 'image'],
    [[0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xd5, 0x9c], 'zip'],
    [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4, 0xe6, 0xd6, 0xb4, 0x46], 'binary'],
    [[0x7b, 0, 0x22, 0, 0x49, 0, 0x64, 0, 0x22, 0, 0x3a, 0], 'binary'],
  ])('is refused for what its bytes are: %j', async (bytes, what) => {
    for (const size of [1, 4096]) {
      const reading = read('zaken.jsonl', Uint8Array.from(bytes), size);
      await expect(reading).rejects.toMatchObject({ what });
    }
  });

  it('tells what the service said that went wrong', async () => {
    for (const error of [{ message: 'Te druk' }, { message: { lang: 'nl', value: 'Te druk' } }]) {
      const reply = JSON.stringify({ error }, null, 2);
      await expect(read('a.json', reply)).rejects.toMatchObject({ said: 'Te druk' });
      const lines = `${JSON.stringify({ error })}\n${JSON.stringify(motion)}`;
      expect((await read('a.jsonl', lines))[0]).toMatchObject({
        code: 'reading.serviceError',
        detail: 'Te druk',
      });
    }
  });

  it('tells of decisions and votes among cases once, with how many there are', async () => {
    const vote = { Id: 's', Soort: 'Voor', ActorFractie: 'A' };
    const lines = [motion, vote, vote, { Id: 'd', BesluitTekst: 'Aangenomen' }, letter, vote];
    const readings = await read('zaken.json', JSON.stringify(lines, null, 1), 50);
    expect(numbers(readings.slice(0, 2))).toEqual(['2022Z21953', '2023Z03199']);
    expect(readings.slice(2)).toMatchObject([
      { code: 'reading.vote', count: 3 },
      { code: 'reading.decision', count: 1 },
    ]);
  });

  it.each([
    [{}, 'reading.empty', '{}'],
    [{ Soort: 'Motie' }, 'reading.noNumber', '{"Soort":"Motie"}'],
    [{ Id: 'x', Status: 'a' }, 'reading.noSubject', '{"Id":"x","Status":"a"}'],
    [{ Id: 'x', Nummer: ['a'] }, 'reading.wrongField', 'Nummer: ["a"]'],
  ])('tells of %j why it is set apart, and shows it', async (raw, code, detail) => {
    const [first] = await read('zaken.jsonl', `${JSON.stringify(raw)}\n`);
    expect(first).toMatchObject({ code, detail });
  });

  it('is refused when it is nothing but noise, whatever its name', async () => {
    let seed = 7;
    const noise = Uint8Array.from(
      { length: 50_000 },
      () => (seed = (seed * 16_807) % 2_147_483_647),
    );
    await expect(read('ruis.json.gz', noise, 4096)).rejects.toMatchObject({ what: 'binary' });
  });

  it('sets apart what stands where a record should', async () => {
    expect(numbers(await read('rij.json', `[1, "a, b", null, ${JSON.stringify(motion)}]`))).toEqual(
      ['reading.notARecord@1', 'reading.notARecord@1', 'reading.notARecord@1', '2022Z21953'],
    );
  });

  it.each(['antwoord.json', 'antwoord.jsonl'])(
    'keeps the whole records of a reply on one line that was cut off, as %s',
    async (name) => {
      const page = { '@odata.context': 'https://x', value: [motion, letter, motion] };
      const cut = JSON.stringify(page).slice(0, -20);
      const readings = await read(name, cut);
      expect(numbers(readings)).toEqual(['2022Z21953', '2023Z03199', 'reading.malformedJson@1']);
      const column = cut.lastIndexOf('{"Id"') + 1;
      expect(readings.at(-1)).toMatchObject({ line: 1, column });
      expect(numbers(await read(name, cut.slice(0, column - 1)))).toEqual([
        '2022Z21953',
        '2023Z03199',
        'reading.malformedJson@1',
      ]);
    },
  );

  it('goes on with the next reply after one that was cut off', async () => {
    const page = (...value: object[]) => JSON.stringify({ '@odata.context': 'x', value });
    const text = `${page(motion, letter).slice(0, -30)}\n${page(letter)}\n`;
    expect(numbers(await read('antwoorden.json', text, 4096))).toEqual([
      '2022Z21953',
      'reading.malformedJson@1',
      '2023Z03199',
    ]);
  });

  it('keeps nothing of a record that is larger than any can be', async () => {
    const giant = `{"Id": "g", "Onderwerp": "${'a'.repeat(longestRecord)}"}`;
    for (const text of [
      `[${giant},${JSON.stringify(motion)}]`,
      `${giant}\n${JSON.stringify(motion)}`,
    ]) {
      expect(numbers(await read('groot.json', text, 1_000_000))).toEqual([
        'reading.tooLarge@1',
        '2022Z21953',
      ]);
    }
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
    for (const size of [7, 4096]) {
      const entity = await read(
        'feed.xml',
        '<zaak id="z"><nummer>a &euml; b</nummer></zaak>',
        size,
      );
      expect(numbers(entity)).toEqual(['reading.unknownEntity@1']);
      expect(entity[0]).toHaveProperty('detail', expect.stringContaining('euml'));
    }
  });

  it('is read on behind a byte that is no text, and not behind a sign that XML forbids', async () => {
    const entry = (id: string, subject: string) =>
      `<zaak id="${id}"><nummer>${id}</nummer><soort>Motie</soort><onderwerp>${subject}</onderwerp></zaak>`;
    const [before = '', behind = ''] =
      `<feed>${entry('a', 'één')}${entry('b', 'Motie|')}${entry('c', 'drie')}</feed>`.split('|');
    const encoder = new TextEncoder();
    const around = (byte: number) =>
      Uint8Array.from([...encoder.encode(before), byte, ...encoder.encode(behind)]);
    for (const size of [7, 4096]) {
      const damaged = await read('feed.xml', around(0xff), size);
      expect(numbers(damaged)).toEqual(['a', 'b', 'c']);
      expect(damaged[1]).toHaveProperty('item.subject', 'Motie\uFFFD');
      expect(numbers(await read('feed.xml', around(0x01), size))).toEqual([
        'a',
        'reading.malformedXml@1',
      ]);
    }
  });

  it('keeps nothing of a text that is longer than any can be', async () => {
    for (const text of [
      `<zaak id="z"><nummer>${'a'.repeat(2 * longestRecord)}`,
      `<zaak id="z">${'<a>b</a>'.repeat(longestRecord / 50)}`,
    ]) {
      expect(numbers(await read('groot.xml', text, 1_000_000))).toEqual(['reading.tooLarge@1']);
    }
  });

  it('expands no entities of its own and follows no endless nesting', async () => {
    const bomb = `<!DOCTYPE z [<!ENTITY a "aaaa">]><zaak id="z"><nummer>&a;</nummer></zaak>`;
    expect(numbers(await read('bom.xml', bomb))).toEqual(['reading.unknownEntity@1']);
    const deep = `<zaak id="z">${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</zaak>`;
    expect(numbers(await read('diep.xml', deep, 4096))).toEqual(['reading.tooDeep@1']);
  });
});
