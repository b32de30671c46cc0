import { useMemo } from 'react';
import type { Motion } from '@/domain/motion/motion';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { NothingYet } from '@/items/page/NothingYet';
import { useMissingText } from '@/items/page/useMissingText';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import { searchNames } from '@/routing/searchNames';
import { heightOnPaper } from '@/ui/print/heightOnPaper';
import { useMostThatFits } from '@/ui/print/useMostThatFits';
import { keyedLines } from '../sheet/keyed';
import { SheetLineView } from '../sheet/SheetLineView';
import { SheetPage } from '../sheet/SheetPage';
import { SheetListView, SheetTableView } from '../sheet/SheetTableView';
import { cardTimeline } from './cardTimeline';
import { copiedCard } from './copiedCard';
import { cardLimits, unlimited } from './limits';
import styles from './MotionCard.module.css';
import { MotionChoice } from './MotionChoice';
import { MotionTimeline } from './MotionTimeline';
import { motionCard } from './motionCard';

/** Motiekaart: one motion on one A4. */
export function MotionCardPage() {
  const { dossier, whole } = useDossier();
  const [{ [searchNames.motion]: id }] = useSearchTexts();
  const motion = id === undefined ? undefined : dossier.find('motion', id);
  const missing = useMissingText('motion', id === undefined ? undefined : whole.find('motion', id));
  if (motion) return <CardView key={motion.id} motion={motion} />;
  const hasNone = dossier.all('motion').length === 0;
  return (
    <SheetPage
      name={texts.title}
      title={texts.title}
      lead={
        id === undefined ? texts.chooseLead : hasNone ? missing : `${missing} ${texts.chooseOther}`
      }
      controls={!hasNone && <MotionChoice chosen={undefined} />}
    >
      {hasNone && <NothingYet>{texts.noMotions}</NothingYet>}
    </SheetPage>
  );
}

/** What a page has room for within the margins of `@page kaart`, in millimetres. */
const paper = { width: 182, height: 275 };

/** A little room is kept free, since a printer may set a line somewhat higher. */
const spare = 1.5;

function isFitting(sheet: HTMLElement): boolean {
  return heightOnPaper(sheet, paper.width) <= paper.height - spare;
}

/** The card of a motion that tells most of what stays on one page, and all that there is to copy. */
function useFittedCard(motion: Motion) {
  const { dossier, on } = useDossier();
  const whole = useMemo(() => motionCard(dossier, motion, on), [dossier, motion, on]);
  const options = useMemo(
    () =>
      cardLimits({
        days: whole.events.rows.length,
        requests: dossier.about('request', motion).length,
      }),
    [dossier, motion, whole],
  );
  const { at, ref } = useMostThatFits(options, isFitting);
  const limits = options[at] ?? unlimited;
  const card = useMemo(
    () => motionCard(dossier, motion, on, limits),
    [dossier, motion, on, limits],
  );
  return { card, whole, ref };
}

function CardView({ motion }: { motion: Motion }) {
  const { dossier, on } = useDossier();
  const timeline = useMemo(() => cardTimeline(dossier, motion, on), [dossier, motion, on]);
  const { card, whole, ref } = useFittedCard(motion);
  return (
    <SheetPage
      ref={ref}
      layout="card"
      name={texts.title}
      title={card.title}
      lead={
        <>
          <AnswerBadge state={card.state} /> {card.lead}
        </>
      }
      controls={<MotionChoice chosen={motion.id} />}
      getContent={() => copiedCard(dossier, whole, on)}
    >
      <div className={styles['head']}>
        {keyedLines(card.facts).map(({ key, item }) => (
          <p key={key} className={styles['facts']}>
            <SheetLineView dossier={dossier} line={item} />
          </p>
        ))}
        {card.summary && <p>{card.summary}</p>}
      </div>
      {timeline && <MotionTimeline timeline={timeline} />}
      <div className={styles['terms']}>
        {keyedLines(card.terms).map(({ key, item }) => (
          <p key={key}>
            <SheetLineView dossier={dossier} line={item} />
          </p>
        ))}
      </div>
      <SheetTableView dossier={dossier} table={card.parts} />
      <SheetListView dossier={dossier} list={card.open} />
      <SheetTableView dossier={dossier} table={card.verdicts} />
      <SheetListView dossier={dossier} list={card.differences} />
      <SheetTableView dossier={dossier} table={card.events} />
      <div className={styles['sources']}>
        <SheetListView dossier={dossier} list={card.sources} />
      </div>
    </SheetPage>
  );
}
