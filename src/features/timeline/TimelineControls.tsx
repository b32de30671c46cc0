import { timelinePageTexts as texts } from '@/i18n/nl/charts/timelinePage';
import { Select } from '@/ui/form/controls';
import { Segmented } from '@/ui/form/Segmented';
import { type EntryState, entryStates } from './entries';
import { type Grouping, groupings } from './grouping';
import styles from './TimelinePage.module.css';

const groupingOptions = groupings.map((value) => ({ value, label: texts.groupings[value] }));
const viewOptions = (['diagram', 'table'] as const).map((value) => ({
  value,
  label: texts.views[value],
}));
const stateOptions = [
  { value: '', label: texts.allStates },
  ...entryStates.map((value) => ({ value, label: texts.states[value] })),
];

type TimelineControlsProps = {
  groupBy: Grouping;
  view: string;
  state: EntryState | undefined;
  /** Changes texts behind the question mark of the address. */
  onChange: (patch: Readonly<Record<string, string | undefined>>) => void;
};

/** How the timeline is grouped, filtered and shown; all of it stands in the address. */
export function TimelineControls({ groupBy, view, state, onChange }: TimelineControlsProps) {
  return (
    <div className={styles['controls']}>
      <Segmented
        label={texts.view}
        options={viewOptions}
        value={view}
        onValue={(weergave) => onChange({ weergave })}
      />
      <Segmented
        label={texts.groupBy}
        showLabel
        options={groupingOptions}
        value={groupBy}
        onValue={(groep) => onChange({ groep })}
      />
      <div className={styles['select']}>
        <Select
          aria-label={texts.state}
          options={stateOptions}
          value={state ?? ''}
          onValue={(toestand) => onChange({ toestand: toestand || undefined })}
        />
      </div>
    </div>
  );
}
