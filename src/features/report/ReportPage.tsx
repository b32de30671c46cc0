import { Files, FileText, type LucideIcon, MessagesSquare, TableProperties } from 'lucide-react';
import { hubTexts } from '@/i18n/nl/report/sheets';
import { AppLink } from '@/routing/AppLink';
import { type SheetName, sheetPath } from '@/routing/paths';
import { Page } from '@/ui/layout/Page';
import styles from './ReportPage.module.css';

const sheets: readonly { readonly name: SheetName; readonly icon: LucideIcon }[] = [
  { name: 'motionCard', icon: FileText },
  { name: 'debatePack', icon: MessagesSquare },
  { name: 'progressReport', icon: TableProperties },
  { name: 'dossierReport', icon: Files },
];

/** Rapport: where one chooses what to take along. */
export function ReportPage() {
  return (
    <Page title={hubTexts.title} lead={hubTexts.lead}>
      <ul className={styles['sheets']}>
        {sheets.map(({ name, icon: Icon }) => (
          <li key={name} className={styles['sheet']}>
            <Icon className={styles['icon']} aria-hidden size={20} />
            <div>
              <h2 className={styles['name']}>
                <AppLink to={sheetPath(name)}>{hubTexts.sheets[name].title}</AppLink>
              </h2>
              <p className={styles['text']}>{hubTexts.sheets[name].text}</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
