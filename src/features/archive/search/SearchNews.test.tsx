import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeTestArchive } from '@/testing/archive';
import { feedSample } from '@/testing/feed';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { SearchNews } from './SearchNews';

/** The news beside results that are older than the archive, to which so many records and publications came since. */
async function showNews(came: { records: number; publications: number }) {
  const archive = await makeTestArchive(feedSample);
  const page = await archive.search('', {});
  const { apart, ...held } = await archive.state();
  const now = {
    records: apart.records + came.records,
    publications: apart.publications + came.publications,
  };
  const services = await makeTestServices({
    archive: { ...archive, state: async () => ({ ...held, apart: now }) },
  });
  renderAnywhere(<SearchNews question="" page={page} />, services, '/archief');
  return screen.findByRole('status');
}

describe('the news beside results', () => {
  it('counts the records that came, and not the publications of motions that were there', async () => {
    const news = await showNews({ records: 2, publications: 3 });
    expect(news).toHaveTextContent('Er kwamen 2 stukken bij sinds deze resultaten.');
  });

  it('tells of publications alone that the archive is another', async () => {
    const news = await showNews({ records: 0, publications: 3 });
    expect(news).toHaveTextContent('Het archief is veranderd sinds deze resultaten.');
  });
});
