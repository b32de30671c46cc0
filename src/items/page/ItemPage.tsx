import type { ReactNode } from 'react';
import { refOf } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { Checks } from '@/items/check/Checks';
import { EditButton } from '@/items/edit/EditButton';
import { LogbookSection } from '@/items/logbook/LogbookSection';
import { DeleteButton } from '@/items/remove/DeleteButton';
import { WorkflowSection } from '@/items/workflow/WorkflowSection';
import { WorkLine } from '@/items/workflow/WorkLine';
import { useDossier } from '@/queries/dossier/dossier';
import { listPath } from '@/routing/paths';
import { useOpensWhole } from '@/routing/useOpensWhole';
import { Later } from '@/ui/layout/Later';
import { Page } from '@/ui/layout/Page';
import { BackLink } from './BackLink';
import styles from './ItemPage.module.css';
import { SourceSection } from './SourceSection';

/** What someone works on until it is done; ambitions and documents are there to refer to. */
const workKinds: ReadonlySet<Item['kind']> = new Set([
  'commitment',
  'motion',
  'recommendation',
  'study',
]);

type ItemPageProps = {
  item: Item;
  /** Small facts above the title: references, a decision. */
  above?: ReactNode;
  /** The sentence that answers the question of the page. */
  lead?: ReactNode;
  /** The way to the parts of the page. */
  jumps?: ReactNode;
  /** What can be done with it on any day, before what changes it. */
  actions?: ReactNode;
  /** What proves the sentence: stands before all else. */
  proof?: ReactNode;
  /** Facts, parts, evidence, deadlines and related items, in that order. */
  children: ReactNode;
};

/** The page of one item: what can be done with it on top, its sources and its journal below. */
export function ItemPage(props: ItemPageProps) {
  const { item, above, lead, jumps, actions, proof, children } = props;
  const { isPast } = useDossier();
  const list = listPath(item.kind);
  const isWork = workKinds.has(item.kind);
  const opensWhole = useOpensWhole();
  return (
    <Page
      title={item.title}
      above={
        <>
          <BackLink to={list}>{itemPageTexts.back(item.kind)}</BackLink>
          {above}
          {item.otherNames.length > 0 && <span>{itemPageTexts.otherNames(item.otherNames)}</span>}
        </>
      }
      lead={lead}
      jumps={jumps}
      actions={
        <>
          {actions}
          {!isPast && (
            <>
              <EditButton item={item} />
              <DeleteButton item={item} afterwards={list} />
            </>
          )}
        </>
      }
    >
      {proof}
      <div className={styles['aside']}>
        {isWork && <WorkLine of={refOf(item)} />}
        <Checks subject={refOf(item)} />
      </div>
      <Later key={item.id} atOnce={opensWhole}>
        {children}
        {isWork && <WorkflowSection of={refOf(item)} />}
        <SourceSection sources={item.sources} />
        <LogbookSection of={refOf(item)} />
      </Later>
    </Page>
  );
}
