import { ChevronLeft, Printer } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { Button } from '@/ui/button/Button';
import { CopyButton } from '@/ui/copy/CopyButton';
import type { Formatted } from '@/ui/copy/formatted';
import { Page } from '@/ui/layout/Page';
import styles from './Sheet.module.css';

type SheetPageProps = {
  /** What kind of sheet this is: "Motiekaart". */
  name: string;
  title: string;
  lead?: ReactNode;
  /** Where one chooses what the sheet is about; not printed. */
  controls?: ReactNode;
  /** What to copy; without it there is nothing yet to print or copy. */
  getContent?: (() => Formatted) | undefined;
  /** What else can be done with it, beside printing and copying. */
  more?: ReactNode;
  /** The day that the sheet holds for, where that is not the one shown. */
  day?: Day;
  /** How it is set on paper: upright, broad for tables with many columns, or small to stay on one page. */
  layout?: 'upright' | 'wide' | 'card';
  /** The whole sheet, to be measured. */
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
};

/** A sheet to take along: printed as it stands, copied with its formatting. */
export function SheetPage(props: SheetPageProps) {
  const { name, title, lead, controls, getContent, layout = 'upright', ref, children } = props;
  const { on, isPast, mode } = useDossier();
  return (
    <div ref={ref} className={`${styles['sheet']} ${styles[layout]}`}>
      <Page
        title={title}
        tabTitle={name === title ? name : `${name}: ${title}`}
        above={
          <>
            <AppLink to={pagePath('report')} className={styles['back']}>
              <ChevronLeft aria-hidden size={16} />
              {sheetTexts.back}
            </AppLink>
            {name !== title && <span>{name}</span>}
            <span>
              {sheetTexts.asOf(formatDay(props.day ?? on))}
              {isPast && mode === 'entered' && sheetTexts.byEntry}
            </span>
          </>
        }
        lead={lead}
        actions={
          getContent && (
            <>
              <Button
                variant="primary"
                icon={<Printer aria-hidden />}
                onClick={() => window.print()}
              >
                {sheetTexts.print}
              </Button>
              <CopyButton getContent={getContent} label={sheetTexts.copy} />
              {props.more}
            </>
          )
        }
      >
        {controls && <div className={styles['controls']}>{controls}</div>}
        {children}
      </Page>
    </div>
  );
}
