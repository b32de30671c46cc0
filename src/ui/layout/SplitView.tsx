import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { layoutTexts } from '@/i18n/nl/frame/layout';
import { Button } from '../button/Button';
import styles from './SplitView.module.css';

type SplitViewProps = {
  list: ReactNode;
  /** The opened item; beside the list on a wide screen, instead of it on a narrow one. */
  detail: ReactNode;
  /** Whether an item is open. */
  open: boolean;
  /** The list has the shape of a page of its own still, and is not shown before it has that of a column. */
  isComing: boolean;
  /** Whether the list is folded away, so that the item has the whole width. */
  folded: boolean;
  onFold: (folded: boolean) => void;
};

/** A list that stays while an item is open beside it, from 1280 pixels on; there it can be folded away. */
export function SplitView({ list, detail, open, isComing, folded, onFold }: SplitViewProps) {
  const Icon = folded ? PanelLeftOpen : PanelLeftClose;
  return (
    <div className={open ? styles['split'] : undefined} data-folded={(open && folded) || undefined}>
      <div className={open ? styles['side'] : undefined}>
        {open && (
          <div className={styles['toggle']}>
            <Button
              variant="quiet"
              icon={<Icon aria-hidden size={16} />}
              onClick={() => onFold(!folded)}
            >
              {folded ? layoutTexts.unfoldList : layoutTexts.foldList}
            </Button>
          </div>
        )}
        <div className={open ? styles['list'] : undefined} hidden={isComing}>
          {list}
        </div>
      </div>
      {open && <div className={styles['detail']}>{detail}</div>}
    </div>
  );
}
