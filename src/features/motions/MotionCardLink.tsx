import { FileText } from 'lucide-react';
import type { Motion } from '@/domain/motion/motion';
import { motionCardTexts } from '@/i18n/nl/report/motionCard';
import { AppLink } from '@/routing/AppLink';
import { sheetPath } from '@/routing/paths';
import { searchNames } from '@/routing/searchNames';
import styles from './MotionCardLink.module.css';

/** To the motion on one page, to print or to send along. */
export function MotionCardLink({ motion }: { motion: Motion }) {
  return (
    <AppLink
      to={sheetPath('motionCard')}
      search={{ [searchNames.motion]: motion.id }}
      className={styles['link']}
    >
      <FileText aria-hidden size={16} />
      {motionCardTexts.open}
    </AppLink>
  );
}
