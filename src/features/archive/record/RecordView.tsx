import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { formatDay } from '@/i18n/dates';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { archiveRecordTexts as texts } from '@/i18n/nl/archive/record';
import { itemOfRecord } from '@/items/archive/inDossier';
import { kindName } from '@/items/archive/kindName';
import { recordMark } from '@/items/archive/recordMark';
import { ItemLink } from '@/items/links/ItemLink';
import { BackLink } from '@/items/page/BackLink';
import { WebLink } from '@/items/page/WebLink';
import { ReferenceList, ReferenceText } from '@/items/text/ReferenceText';
import type { FoundRecord } from '@/queries/archive/archive';
import { useDossier } from '@/queries/dossier/dossier';
import { pagePath } from '@/routing/paths';
import { Facts } from '@/ui/layout/Facts';
import { Page, Section } from '@/ui/layout/Page';
import { addressOf, referencesOf } from '../take/documentOf';
import { TakeButton } from '../take/TakeButton';
import { OtherFields } from './OtherFields';
import { RecordLinks } from './RecordLinks';
import styles from './RecordView.module.css';

function Words({ item }: { item: ArchiveItem }) {
  const { dictum = [], text } = item;
  return (
    <>
      {dictum.length > 0 && (
        <Section title={texts.dictum}>
          <ol className={styles['dictum']}>
            {dictum.map((request) => (
              <li key={request}>{request}</li>
            ))}
          </ol>
        </Section>
      )}
      {text && (
        <Section title={texts.text}>
          <p className={styles['text']}>{text}</p>
        </Section>
      )}
    </>
  );
}

function Decisions({ item }: { item: ArchiveItem }) {
  // Without its day one may read as another does.
  const lines = new Set(
    item.decisions.map(({ text, on }) => (on ? `${text}, ${formatDay(on)}` : text)),
  );
  return (
    <ul className={styles['list']}>
      {[...lines].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function RecordFacts({ item, derived }: FoundRecord) {
  const { kind, finished } = item;
  const { terms } = texts;
  const address = addressOf(item);
  return (
    <Section title={texts.facts}>
      <Facts
        facts={[
          { term: terms.file[kind], value: item.title },
          { term: terms.on, value: item.on && formatDay(item.on) },
          { term: terms.names[kind], value: item.names.join(', ') },
          { term: terms.references, value: <ReferenceList references={referencesOf(item)} /> },
          {
            term: terms.derived,
            value: derived !== undefined && (
              <>
                <ReferenceText reference={derived} /> ({texts.derivedExplained})
              </>
            ),
          },
          { term: terms.sequence, value: item.sequence?.toString() },
          { term: terms.year, value: item.year },
          { term: terms.appreciation, value: item.appreciation },
          {
            term: terms.decisions,
            value: item.decisions.length > 0 && <Decisions item={item} />,
          },
          { term: terms.status, value: item.status },
          { term: terms.ministry, value: item.ministry },
          { term: terms.term[kind], value: item.term && formatDay(item.term) },
          {
            term: terms.finished,
            value: finished === undefined ? undefined : finished ? texts.yes : texts.no,
          },
          {
            term: terms.kind,
            value:
              kind !== 'other' && item.soort === ''
                ? texts.assumedKind(archiveTexts.kinds[kind].one)
                : undefined,
          },
          { term: texts.official, value: address && <WebLink url={address} /> },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}

type RecordViewProps = FoundRecord & {
  /** Its taking was asked for before it was read. */
  takesAtOnce: boolean;
};

/** One public record: its facts and words, the item of the dossier that bears its number, and what is linked with it. */
export function RecordView({ takesAtOnce, ...found }: RecordViewProps) {
  const { item, derived } = found;
  const { dossier } = useDossier();
  const taken = itemOfRecord(dossier, item);
  const name = recordMark(item);
  return (
    <Page
      title={item.subject || item.title || name}
      tabTitle={name}
      above={
        <>
          <BackLink to={pagePath('archive')}>{texts.back}</BackLink>
          <span>{kindName(item)}</span>
          <span>{name}</span>
        </>
      }
      lead={
        taken && (
          <>
            {texts.inDossier} <ItemLink dossier={dossier} to={taken} />
          </>
        )
      }
      actions={<TakeButton found={found} isAsked={takesAtOnce} />}
    >
      <RecordFacts item={item} {...(derived !== undefined && { derived })} />
      <Words item={item} />
      {(item.kind === 'motion' || item.kind === 'letter') && <RecordLinks found={found} />}
      <OtherFields extra={item.extra} />
    </Page>
  );
}
