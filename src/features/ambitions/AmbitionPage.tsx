import { Waffle } from '@/charts/progress/Waffle';
import type { Ambition } from '@/domain/ambition/ambition';
import { ambitionProgress, recommendationsUnder } from '@/domain/ambition/progress';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import type { RecordRef } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { ambitionTexts, progressSentence } from '@/i18n/nl/items/ambitions';
import { EditButton } from '@/items/edit/EditButton';
import { ItemLink } from '@/items/links/ItemLink';
import { LocatorText } from '@/items/links/LocatorText';
import { Logbook } from '@/items/logbook/Logbook';
import { BackLink } from '@/items/page/BackLink';
import { MissingItem } from '@/items/page/MissingItem';
import { progressLabel, progressMarks } from '@/items/progress/marks';
import { DeleteButton } from '@/items/remove/DeleteButton';
import { useDossier } from '@/queries/dossier/dossier';
import { useJournalIf } from '@/queries/dossier/journal';
import { pagePath } from '@/routing/paths';
import { useItemId } from '@/routing/useItemId';
import { Facts } from '@/ui/layout/Facts';
import { Page, Section } from '@/ui/layout/Page';
import styles from './AmbitionPage.module.css';
import { CourseSection } from './CourseSection';
import { deletedAmbition } from './deletedAmbition';
import { RecommendationRows } from './RecommendationRows';
import { rowsUnder } from './rows';
import { StudySection } from './StudySection';

/** By its id, or by its number: the first with that number when several bodies have ambitions. */
function ambitionAt(dossier: Dossier, text: string): Ambition | undefined {
  const byId = dossier.find('ambition', text);
  return byId ?? dossier.all('ambition').find(({ number }) => String(number) === text);
}

/** The page of one ambition, by the id or the number in the address. */
export function AmbitionPage() {
  const { dossier, whole } = useDossier();
  const address = useItemId() ?? '';
  const ambition = ambitionAt(dossier, address);
  if (ambition) return <FoundAmbition ambition={ambition} />;
  return <MissingAmbition address={address} later={ambitionAt(whole, address)} />;
}

type MissingAmbitionProps = { address: string; later: Ambition | undefined };

/** A number is looked up in the journal, as nothing else tells which ambition had it. */
function MissingAmbition({ address, later }: MissingAmbitionProps) {
  const { isPast } = useDossier();
  const journal = useJournalIf(!later && !isPast && /^\d+$/u.test(address));
  const id = journal && deletedAmbition(address, journal)?.id;
  return <MissingItem kind="ambition" id={id ?? address} later={later} />;
}

function FoundAmbition({ ambition }: { ambition: Ambition }) {
  const { dossier, on, isPast } = useDossier();
  const progress = ambitionProgress(dossier, ambition, on);
  const rows = rowsUnder(dossier, ambition, on);
  const related = rows.filter(({ relatedTo }) => relatedTo.length > 0);
  const actions = !isPast && (
    <>
      <EditButton item={ambition} />
      <DeleteButton item={ambition} afterwards={pagePath('ambitions')} />
    </>
  );
  return (
    <Page
      title={ambition.title}
      above={
        <>
          <BackLink to={pagePath('ambitions')}>{ambitionTexts.allAmbitions}</BackLink>
          <span>{ambitionTexts.numbered(ambition.number)}</span>
        </>
      }
      lead={progressSentence(progress)}
      actions={actions}
    >
      <Waffle marks={progressMarks(progress)} label={progressLabel(progress)} />
      {ambition.summary && <p className={styles['summary']}>{ambition.summary}</p>}
      <AmbitionFacts dossier={dossier} ambition={ambition} />
      <Section title={ambitionTexts.recommendations}>
        <RecommendationRows
          rows={rows.filter(({ relatedTo }) => relatedTo.length === 0)}
          label={ambitionTexts.recommendations}
          documentId={ambition.documentId}
        />
      </Section>
      {related.length > 0 && (
        <Section title={ambitionTexts.related}>
          <RecommendationRows rows={related} label={ambitionTexts.related} />
        </Section>
      )}
      <StudySection ambition={ambition} />
      <CourseSection recommendations={recommendationsUnder(dossier, ambition)} />
      <Sources dossier={dossier} ambition={ambition} />
      <Section title={ambitionTexts.logbook}>
        <Logbook refs={logbookRefs(dossier, ambition)} />
      </Section>
    </Page>
  );
}

function AmbitionFacts({ dossier, ambition }: { dossier: Dossier; ambition: Ambition }) {
  const { documentId } = ambition;
  return (
    <Facts
      facts={[
        { term: ambitionTexts.by, value: ambition.by },
        {
          term: ambitionTexts.inDocument,
          value: documentId && (
            <ItemLink dossier={dossier} to={{ kind: 'document', id: documentId }} />
          ),
        },
        { term: ambitionTexts.owner, value: ambition.owner },
        {
          term: ambitionTexts.knownFrom,
          value: ambition.knownFrom && formatDay(ambition.knownFrom),
        },
        { term: ambitionTexts.notes, value: ambition.notes },
      ]}
    />
  );
}

function Sources({ dossier, ambition }: { dossier: Dossier; ambition: Ambition }) {
  const { sources } = ambition;
  return (
    <Section title={ambitionTexts.sources}>
      {sources.length === 0 ? (
        <p className={styles['none']}>{ambitionTexts.noSources}</p>
      ) : (
        <ul className={styles['sources']}>
          {sources.map((locator) => (
            <li key={JSON.stringify(locator)}>
              <LocatorText dossier={dossier} locator={locator} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The ambition itself, and what was claimed about the recommendations under it. */
function logbookRefs(dossier: Dossier, ambition: Ambition): RecordRef[] {
  const own = recommendationsUnder(dossier, ambition);
  const claims = own.flatMap((it) => dossier.about('status', it));
  return [
    refOf(ambition),
    ...own.map(refOf),
    ...claims.map(({ kind, id }): RecordRef => ({ kind, id })),
  ];
}
