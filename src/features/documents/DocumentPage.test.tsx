import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { configure, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/renderPage';
import { DocumentPage } from './DocumentPage';
import { DocumentsPage } from './DocumentsPage';

// The whole example is read from disk first, which takes a busy machine more than a second.
configure({ asyncUtilTimeout: 5000 });

describe('the page of a document', () => {
  it('gathers all that rests on it, by kind, with the place in it', async () => {
    await renderPage({
      at: '/documenten/nota-literatuuronderzoek-2024',
      page: DocumentsPage,
      item: DocumentPage,
      records: await loadExampleRecords(),
    });
    const section = await screen.findByRole('region', { name: 'Wat op dit document rust' });
    expect(within(section).getByRole('heading', { name: /^Onderbouwing/ })).toBeVisible();
    expect(within(section).getAllByText('p. 1, Aanleiding').length).toBeGreaterThan(0);
    expect(screen.getByText(/^Op dit document rusten \d+ gegevens/)).toBeVisible();
  });
});
