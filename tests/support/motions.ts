import type { Page } from '@playwright/test';
import { ListPage } from '../pages/ListPage';
import { expect } from './test';

/** Adds a motion with nothing but a title; the form closes only once the change is called saved. */
export async function addMotion(page: Page, title: string): Promise<void> {
  const list = new ListPage(page);
  await list.goTo('/moties', 'Moties');
  const form = await list.add('Motie toevoegen', 'Nieuwe motie');
  await form.field('Titel').fill(title);
  await form.saveAndClose();
  await expect(list.row(title)).toBeVisible();
}
