import { progressOf, recommendationsUnder } from '@/domain/ambition/progress';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { ambitionsLead } from '@/i18n/nl/items/ambitions';
import { AddButton } from '@/items/edit/AddButton';
import { ListBeside } from '@/items/page/ListBeside';
import { useDossier } from '@/queries/dossier/dossier';
import { useItemId } from '@/routing/useItemId';
import { Page } from '@/ui/layout/Page';
import { AmbitionList } from './AmbitionList';

/** All ambitions with their recommendations; one that is open stands beside them on a wide screen. */
export function AmbitionsPage() {
  const open = useItemId() !== undefined;
  const { dossier, on, isPast } = useDossier();
  const ambitions = dossier.all('ambition');
  const recommendations = ambitions.flatMap((ambition) => recommendationsUnder(dossier, ambition));
  const list = (
    <Page
      title={shellTexts.pages.ambitions}
      lead={ambitionsLead(ambitions.length, progressOf(dossier, recommendations, on))}
      actions={!isPast && <AddButton kind="ambition" />}
    >
      <AmbitionList narrow={open} />
    </Page>
  );
  return <ListBeside list={list} open={open} />;
}
