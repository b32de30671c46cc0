import type { Browser } from '@playwright/test';
import { ColleaguePage } from './pages/ColleaguePage';
import { ItemPage } from './pages/ItemPage';
import { expectNoViolations } from './support/accessibility';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const path = '/moties/motie-bontenbal';
const title = /^Motie-Bontenbal/u;

/** Somebody in a browser of their own, with a name, who gives the motion a title and maybe a summary. */
async function change(
  item: ItemPage,
  fields: Readonly<Record<string, string>>,
  called: string | RegExp = title,
): Promise<void> {
  await item.goTo(path, called);
  const form = await item.openForm(/^Motie wijzigen/u, 'Motie wijzigen');
  for (const [name, text] of Object.entries(fields)) await form.field(name).fill(text);
  await form.saveAndClose();
  await item.expectSaved();
}

async function colleagueIn(browser: Browser, name: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openApp(page, '/instellingen');
  const colleague = new ColleaguePage(page);
  await colleague.author.fill(name);
  return { context, colleague, item: new ItemPage(page), page };
}

test('brings together what two people did with the same motion, and takes that back at once', async ({
  browser,
}) => {
  test.slow();
  const [anna, bert] = [await colleagueIn(browser, 'Anna'), await colleagueIn(browser, 'Bert')];
  await change(anna.item, { Titel: 'Motie-Bontenbal, door Anna' });
  await change(bert.item, { Titel: 'Motie-Bontenbal, door Bert', 'Gericht aan': 'Kabinet' });
  await bert.colleague.open();
  const file = await bert.colleague.makeFileOf('door Bert');
  expect(file.name).toMatch(/^gevolg-selectie-/u);

  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await expect(anna.colleague.merging).toContainText('door Bert');
  await expect(anna.colleague.merging).toContainText('Gericht aan');
  await expectNoViolations(anna.page, 'what a colleague changed');
  await anna.colleague.merging.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(anna.colleague.merging).toContainText('Nog niet alle vragen zijn beantwoord.');
  const first = anna.colleague.merging.getByRole('radio').first();
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport({ ratio: 1 });
  await anna.colleague.merging
    .getByRole('radio', { name: 'Zelf een tekst maken van beide' })
    .check();
  await expect(anna.colleague.merging.getByRole('textbox', { name: 'Nieuwe tekst' })).toHaveValue(
    'Motie-Bontenbal, door Anna Motie-Bontenbal, door Bert',
  );
  await anna.colleague.merging.getByRole('radio', { name: /^Bestand: ‘Motie-Bontenbal/u }).check();
  await anna.colleague.merge();
  await anna.item.goTo(path, 'Motie-Bontenbal, door Bert');
  await expect(anna.item.article).toContainText('Kabinet');

  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await expect(anna.colleague.merging).toContainText('Er valt niets samen te voegen.');
  await anna.item.undo.click();
  await anna.item.goTo(path, 'Motie-Bontenbal, door Anna');

  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await expect(anna.colleague.merging).toContainText('eerder samengevoegd, en dat is ongedaan');
  await expect(anna.colleague.merging).toContainText('Gericht aan');
  const back = await anna.colleague.makeFileOf('door Anna');
  await bert.colleague.open();
  await bert.colleague.chooseFile(back.bytes);
  await expect(bert.colleague.merging).toContainText('Dat geldt alleen daar');
  await bert.colleague.merging.getByRole('radio', { name: /^Hier: ‘Motie-Bontenbal/u }).check();
  await bert.colleague.merge();
  await bert.item.goTo(path, 'Motie-Bontenbal, door Bert');
  await expect(bert.item.article).toContainText('Kabinet');
  await Promise.all([anna.context.close(), bert.context.close()]);
});

test('keeps its questions after an undo until they are confirmed, and then asks no more', async ({
  browser,
}) => {
  test.slow();
  const [anna, bert] = [await colleagueIn(browser, 'Anna'), await colleagueIn(browser, 'Bert')];
  await change(anna.item, { Titel: 'Motie-Bontenbal, door Anna' });
  await change(bert.item, { Titel: 'Motie-Bontenbal, door Bert' });
  await bert.colleague.open();
  const file = await bert.colleague.makeFile();
  const { merging } = anna.colleague;
  const answer = (side: 'Bestand' | 'Hier') =>
    merging.getByRole('radio', { name: new RegExp(`^${side}: ‘Motie-Bontenbal`, 'u') });

  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await answer('Bestand').check();
  await anna.colleague.merge();
  await anna.item.undo.click();
  await anna.item.goTo(path, 'Motie-Bontenbal, door Anna');
  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await answer('Hier').check();
  await expect(merging).toContainText('Er verandert hier niets door.');
  await answer('Bestand').check();
  await answer('Hier').check();
  await anna.colleague.merge();
  await anna.item.goTo(path, 'Motie-Bontenbal, door Anna');
  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await expect(merging).toContainText('Er valt niets samen te voegen.');
  await Promise.all([anna.context.close(), bert.context.close()]);
});

test('asks whether to keep what was deleted here and changed by the other', async ({ browser }) => {
  test.slow();
  const [anna, bert] = [await colleagueIn(browser, 'Anna'), await colleagueIn(browser, 'Bert')];
  await change(bert.item, { Titel: 'Motie-Bontenbal, door Bert' });
  await bert.colleague.open();
  const file = await bert.colleague.makeFile();
  await anna.item.goTo(path, title);
  await anna.item.button(/^Motie verwijderen/u).click();
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await anna.item.expectSaved();

  await anna.colleague.open();
  await anna.colleague.chooseFile(file.bytes);
  await expect(anna.colleague.merging).toContainText('is hier verwijderd');
  await expect(anna.colleague.merging).toContainText('nog niet meegeteld');
  const question = anna.colleague.merging.getByRole('group', { name: /is hier verwijderd/u });
  await expect(question).toContainText(
    /Titel: ‘Motie-Bontenbal.*’ werd ‘Motie-Bontenbal, door Bert’/u,
  );
  const evidence = anna.colleague.merging.getByText(/^Onderbouwing .*: hangt af/u);
  await expect(evidence).not.toHaveCount(0);
  await expect(evidence.filter({ hasText: /Onderbouwing \d+ \w+ \d{4}/u })).toHaveCount(0);
  await anna.colleague.merging.getByRole('radio', { name: 'Bewaren, met de wijzigingen' }).check();
  await expect(anna.colleague.merging).toContainText('wordt teruggezet');
  await expect(anna.colleague.merging).not.toContainText('wordt verwijderd');
  await anna.colleague.merge();
  await anna.item.goTo(path, 'Motie-Bontenbal, door Bert');
  await Promise.all([anna.context.close(), bert.context.close()]);
});

test('asks both again when one answered to keep and the other to delete, and ends alike once they agree', async ({
  browser,
}) => {
  test.slow();
  const [anna, bert] = [await colleagueIn(browser, 'Anna'), await colleagueIn(browser, 'Bert')];
  await change(bert.item, { Titel: 'Motie-Bontenbal, door Bert' });
  await anna.item.goTo(path, title);
  await anna.item.button(/^Motie verwijderen/u).click();
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await anna.item.expectSaved();
  const fileOf = async ({ colleague }: typeof anna) => {
    await colleague.open();
    return (await colleague.makeFile()).bytes;
  };
  const read = async ({ colleague }: typeof anna, file: Buffer) => {
    await colleague.open();
    await colleague.chooseFile(file);
  };
  const answer = async ({ colleague }: typeof anna, name: RegExp) => {
    await colleague.merging.getByRole('radio', { name }).check();
    await colleague.merge();
  };
  const files = [await fileOf(bert), await fileOf(anna)] as const;
  await read(anna, files[0]);
  await answer(anna, /^Bewaren/u);
  await read(bert, files[1]);
  await answer(bert, /^Verwijderen/u);

  const again = [await fileOf(bert), await fileOf(anna)] as const;
  await read(anna, again[0]);
  await expect(
    anna.colleague.merging.getByRole('group', {
      name: /is verschillend geantwoord: hier ‘Bewaren’ \(Anna, .*\), in het bestand ‘Verwijderen’ \(Bert, /u,
    }),
  ).toBeVisible();
  await read(bert, again[1]);
  await expect(
    bert.colleague.merging.getByRole('group', {
      name: /hier ‘Verwijderen’ \(Bert, .*\), in het bestand ‘Bewaren’ \(Anna, /u,
    }),
  ).toBeVisible();
  await answer(bert, /^Bewaren/u);
  await bert.item.goTo(path, 'Motie-Bontenbal, door Bert');

  await read(anna, await fileOf(bert));
  await expect(anna.colleague.merging.getByRole('radio')).toHaveCount(0);
  await Promise.all([anna.context.close(), bert.context.close()]);
});

test('passes on to a third what came from a colleague, with who did it, and asks nothing twice', async ({
  browser,
}) => {
  test.slow();
  const people = await Promise.all(['Anna', 'Bert', 'Carla'].map((it) => colleagueIn(browser, it)));
  const [anna, bert, carla] = people;
  if (!anna || !bert || !carla) throw new Error('There are three of them');
  await change(bert.item, { Titel: 'Motie-Bontenbal, door Bert', 'Gericht aan': 'Kabinet' });
  await bert.colleague.open();
  const first = await bert.colleague.makeFileOf('door Bert');
  await anna.colleague.open();
  await anna.colleague.chooseFile(first.bytes);
  await anna.colleague.merge();
  await change(anna.item, { Titel: 'Motie-Bontenbal, door Anna' }, 'Motie-Bontenbal, door Bert');
  await anna.colleague.open();
  const second = await anna.colleague.makeFileOf('door Anna');

  await carla.colleague.open();
  await carla.colleague.chooseFile(second.bytes);
  await expect(carla.colleague.merging).toContainText('door Anna');
  await carla.colleague.merge();
  await carla.item.goTo(path, 'Motie-Bontenbal, door Anna');
  await expect(carla.item.article).toContainText('Kabinet');
  await expect(carla.item.entry('Bert').first()).toBeVisible();
  await carla.colleague.open();
  await carla.colleague.chooseFile(first.bytes);
  await expect(carla.colleague.merging).toContainText('Er valt niets samen te voegen.');

  const back = await carla.colleague.makeFileOf('door Anna');
  await bert.colleague.open();
  await bert.colleague.chooseFile(back.bytes);
  await bert.colleague.merge();
  await bert.item.goTo(path, 'Motie-Bontenbal, door Anna');
  await Promise.all(people.map(({ context }) => context.close()));
});

test('asks each of two again whose answers to the same question differ, and tells what was answered', async ({
  browser,
}) => {
  test.slow();
  const [anna, bert] = [await colleagueIn(browser, 'Anna'), await colleagueIn(browser, 'Bert')];
  await change(anna.item, { Samenvatting: 'Een regel van Anna.\nEn nog een.' });
  await change(bert.item, { Samenvatting: 'Tekst van Bert' });
  const answered = async (one: typeof anna, file: Buffer) => {
    await one.colleague.open();
    await one.colleague.chooseFile(file);
    await one.colleague.merging.getByRole('radio', { name: /^Hier: ‘/u }).check();
    await one.colleague.merge();
  };
  const fileOf = async ({ colleague }: typeof anna) => {
    await colleague.open();
    return (await colleague.makeFile()).bytes;
  };
  const files = [await fileOf(bert), await fileOf(anna)] as const;
  await answered(anna, files[0]);
  await answered(bert, files[1]);
  const again = [await fileOf(bert), await fileOf(anna)] as const;
  await answered(anna, again[0]);
  await answered(bert, again[1]);
  await bert.item.goTo(path, title);
  await expect(bert.item.article).toContainText('Tekst van Bert');
  await bert.page
    .getByText(/^Samenvoeging: /u)
    .first()
    .click();
  await expect(bert.item.article).toContainText(/Samenvatting\s*blijft Tekst van Bert/u);
  await Promise.all([anna.context.close(), bert.context.close()]);
});
