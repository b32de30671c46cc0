import { archiveComparingTexts } from '@/i18n/nl/archive/comparing';
import { archiveRecordTexts as texts } from '@/i18n/nl/archive/record';
import { archiveTakeTexts } from '@/i18n/nl/archive/take';
import { itemOfRecord } from '@/items/archive/inDossier';
import { recordFacts } from '@/items/archive/recordFacts';
import { recordMark } from '@/items/archive/recordMark';
import { type FoundRecord, type LinkedRecord, useArchiveLinks } from '@/queries/archive/archive';
import { useIsImporting } from '@/queries/archive/archiveImport';
import { useComparing } from '@/queries/archive/comparing';
import type { Failure } from '@/queries/archive/failure';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { archivePath } from '@/routing/paths';
import { Section } from '@/ui/layout/Page';
import { Failed } from '../Failed';
import { ComparingState } from '../progress/ComparingState';
import { LetterActions } from '../take/LetterActions';
import styles from './RecordLinks.module.css';

type End = 'letters' | 'motions';

type LinkedListProps = {
  found: FoundRecord;
  linked: readonly LinkedRecord[];
  label: string;
};

/** Of two linked records the letter and the motion. */
function pairOf(found: FoundRecord, other: FoundRecord) {
  return found.item.kind === 'motion'
    ? { motion: found, letter: other }
    : { motion: other, letter: found };
}

function LinkedList({ found, linked, label }: LinkedListProps) {
  const { dossier } = useDossier();
  if (linked.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={label}>
      {linked.map(({ act, reasons, ...record }) => {
        const { item: other, derived } = record;
        const { motion, letter } = pairOf(found, record);
        const taken = itemOfRecord(dossier, motion.item);
        return (
          <li key={other.id} className={styles['one']}>
            <p>
              <AppLink to={archivePath(recordMark(other))} keepSearch>
                {other.subject || recordMark(other)}
              </AppLink>
            </p>
            <p className={styles['facts']}>
              {other.kind === 'letter' && texts.act(act) && (
                <>
                  <strong>{texts.act(act)}</strong> ·{' '}
                </>
              )}
              {recordFacts(other, derived)}
            </p>
            <p className={styles['facts']}>{texts.reasons(reasons)}</p>
            {taken?.kind === 'motion' && (
              <LetterActions motion={taken} letter={letter} isPostponing={act === 'postpones'} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a letter does, which holds for each of its motions; nothing where its subject doesn't tell. */
function LetterAct({ motions }: { motions: readonly LinkedRecord[] }) {
  const act = motions[0] && texts.act(motions[0].act);
  if (!act) return null;
  return (
    <p>
      {texts.letterDoes} <strong>{act}</strong>
    </p>
  );
}

/** That the links are being worked out, or were given up or failed, with what can be done. */
function NoLinksYet({ failure, onAgain }: { failure: Failure | undefined; onAgain: () => void }) {
  const isRunning = useIsImporting();
  const { state } = useComparing();
  if (failure && isRunning === false) {
    const text = failure === 'gone' ? texts.comparingGone : texts.failed;
    return <Failed text={text} onAgain={onAgain} />;
  }
  return (
    <>
      {(isRunning || state !== 'stopped') && (
        <p className={styles['facts']} role="status">
          {isRunning ? texts.afterImport : archiveComparingTexts.explanation}
        </p>
      )}
      <ComparingState />
    </>
  );
}

/** Whether a number led to it, though another motion may be meant: it is doubted, or is of a replaced version. */
function isDoubted({ reasons: { doubt, replacement } }: LinkedRecord): boolean {
  return doubt !== undefined || replacement !== undefined;
}

/** Whether a number led to it that is doubted, or is only likely the motion's. */
function isNamedDoubtfully(linked: LinkedRecord): boolean {
  return isDoubted(linked) || linked.reasons.namesDerived === true;
}

/** The letters of a motion or the motions of a letter, in two grades that are never mixed, each with why it is there. */
export function RecordLinks({ found }: { found: FoundRecord }) {
  const { item } = found;
  const isRunning = useIsImporting();
  const { dossier } = useDossier();
  const isTaken = itemOfRecord(dossier, item)?.kind === 'motion';
  const { data: links, failure, tryAgain } = useArchiveLinks(item, isRunning === false);
  const end: End = item.kind === 'motion' ? 'letters' : 'motions';
  if (!links) {
    return (
      <Section title={texts[end]}>
        <NoLinksYet failure={failure} onAgain={tryAgain} />
      </Section>
    );
  }
  const { certain } = links;
  const doubtful = links.likely.filter(isNamedDoubtfully);
  const likely = links.likely.filter((one) => !isNamedDoubtfully(one));
  const withoutLikely = certain.length + doubtful.length > 0 ? texts.noMore : texts.noLikely;
  return (
    <Section title={texts[end]}>
      {end === 'letters' && !isTaken && certain.length + links.likely.length > 0 && (
        <p className={styles['facts']}>{archiveTakeTexts.firstTake}</p>
      )}
      {end === 'motions' && <LetterAct motions={[...certain, ...links.likely]} />}
      {links.likely.length > 0 && <p className={styles['facts']}>{texts.readLetter}</p>}
      <Section title={texts.certain} level={3}>
        <p className={styles['facts']}>
          {certain.length > 0 ? texts.certainExplained : texts.noCertain[end]}
        </p>
        <LinkedList found={found} linked={certain} label={texts.certain} />
      </Section>
      {doubtful.length > 0 && (
        <Section title={texts.doubtful} level={3}>
          {doubtful.some(isDoubted) && <p className={styles['facts']}>{texts.doubtfulExplained}</p>}
          {!doubtful.every(isDoubted) && (
            <p className={styles['facts']}>{texts.supposedExplained}</p>
          )}
          <LinkedList found={found} linked={doubtful} label={texts.doubtful} />
        </Section>
      )}
      <Section title={texts.likely} level={3}>
        <p className={styles['facts']}>
          {likely.length > 0 ? texts.likelyExplained : withoutLikely}
        </p>
        <LinkedList found={found} linked={likely} label={texts.likely} />
      </Section>
    </Section>
  );
}
