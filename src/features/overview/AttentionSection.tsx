import { Fragment, lazy, Suspense } from 'react';
import { type Attention, type AttentionCode, attentionCodes } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { attentionLabels, attentionSentence } from '@/i18n/nl/overview/attention';
import { overviewTexts } from '@/i18n/nl/overview/page';
import { attentionTones } from '@/items/badges/tones';
import { ItemLink } from '@/items/links/ItemLink';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { useSearchTexts } from '@/routing/search';
import { Mark } from '@/ui/badge/Mark';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import styles from './AttentionSection.module.css';

const WaitingMotions = lazy(() =>
  import('./WaitingMotions').then((it) => ({ default: it.WaitingMotions })),
);

/** How many are shown before the rest is asked for. */
const firstCount = 8;

type AttentionListProps = { dossier: Dossier; list: readonly Attention[] };
type AttentionSectionProps = AttentionListProps & { on: Day };

/** What needs attention, the heaviest first, each with the reason in words. */
export function AttentionSection({ dossier, list, on }: AttentionSectionProps) {
  const [texts, change] = useSearchTexts();
  const all = texts['aandacht'] === 'alle';
  const shown = all ? list : list.slice(0, firstCount);
  return (
    <Section
      title={overviewTexts.attention}
      actions={<AppLink to={pagePath('week')}>{overviewTexts.toWeek}</AppLink>}
    >
      {list.length === 0 && <p className={styles['none']}>{overviewTexts.noAttention}</p>}
      {attentionCodes.map((code) => (
        <Fragment key={code}>
          {/* Nobody having looked weighs less than a motion that waits. */}
          {code === 'notChecked' && (
            <Suspense fallback={null}>
              <WaitingMotions dossier={dossier} on={on} />
            </Suspense>
          )}
          <AttentionGroup dossier={dossier} code={code} list={list} shown={shown} />
        </Fragment>
      ))}
      {list.length > firstCount && (
        <div className={styles['all']}>
          <Button
            variant="quiet"
            aria-expanded={all}
            onClick={() => change({ aandacht: all ? undefined : 'alle' })}
          >
            {all ? overviewTexts.showFewer : overviewTexts.showAll(list.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

type AttentionGroupProps = AttentionListProps & {
  code: AttentionCode;
  shown: readonly Attention[];
};

function AttentionGroup({ dossier, code, list, shown }: AttentionGroupProps) {
  const group = shown.filter(({ reason }) => reason.code === code);
  if (group.length === 0) return null;
  return (
    <div className={styles['group']}>
      <h3 className={styles['heading']}>
        {attentionLabels[code]}{' '}
        <span className={styles['count']}>
          {list.filter(({ reason }) => reason.code === code).length}
        </span>
      </h3>
      <ul className={styles['list']}>
        {group.map((attention) => (
          <AttentionRow key={attention.ref.id} dossier={dossier} attention={attention} />
        ))}
      </ul>
    </div>
  );
}

/** The request of a motion that the heaviest reason is about, if it is about one. */
function partOf(dossier: Dossier, { ref, reason }: Attention): ItemRef | undefined {
  if (reason.code === 'stepOverdue') return reason.step.subject;
  if (!('requestNumber' in reason) || reason.requestNumber === undefined) return undefined;
  const request = dossier
    .about('request', ref)
    .find(({ number }) => number === reason.requestNumber);
  return request && refOf(request);
}

function AttentionRow({ dossier, attention }: { dossier: Dossier; attention: Attention }) {
  const { ref, reason, others } = attention;
  // That something was not checked for long adds nothing to its being late.
  const more = others.filter(({ code }) => code !== 'notChecked').map(attentionSentence);
  return (
    <li className={styles['row']}>
      <span className={styles['mark']}>
        <Mark tone={attentionTones[reason.code]} />
      </span>
      <div className={styles['words']}>
        <p>
          <ItemLink dossier={dossier} to={ref} at={partOf(dossier, attention)} />{' '}
          <span className={styles['kind']}>{kindLabels[ref.kind].one}</span>
        </p>
        <p className={styles['reason']}>{attentionSentence(reason)}</p>
        {more.length > 0 && <p className={styles['reason']}>{overviewTexts.also(more)}</p>}
      </div>
    </li>
  );
}
