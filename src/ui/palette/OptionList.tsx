import { useEffect, useRef } from 'react';
import styles from './OptionList.module.css';
import type { PaletteGroup, PaletteOption } from './useActiveOption';

type OptionListProps = {
  id: string;
  label: string;
  groups: readonly PaletteGroup[];
  activeKey: string | undefined;
  onPoint: (key: string) => void;
  onChoose: (option: PaletteOption, inNewTab: boolean) => void;
};

/** The options in their groups; the active one is kept in sight. */
export function OptionList(props: OptionListProps) {
  const { id, label, groups, activeKey, onPoint, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const active = activeKey ? document.getElementById(activeKey) : null;
    if (list.current && active) keepInSight(list.current, active);
  }, [activeKey]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles['list']}>
      {groups.map(({ key, title, options }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`} className={styles['group']}>
          <div id={`${id}-${key}`} role="presentation" className={styles['title']}>
            {title}
          </div>
          {options.map((option) => (
            <Row
              key={option.key}
              option={option}
              isActive={option.key === activeKey}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type RowProps = Pick<OptionListProps, 'onPoint' | 'onChoose'> & {
  option: PaletteOption;
  isActive: boolean;
};

function Row({ option, isActive, onPoint, onChoose }: RowProps) {
  return (
    // The field has the focus and handles the keys, as a combobox does.
    <div
      id={option.key}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      onPointerMove={() => isActive || onPoint(option.key)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(option, event.ctrlKey || event.metaKey)}
      onKeyDown={(event) => event.key === 'Enter' && onChoose(option, false)}
    >
      {option.content}
    </div>
  );
}

const margin = 32;

function keepInSight(list: HTMLElement, active: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), active.getBoundingClientRect()];
  // The head of the group above the first option is shown along with it.
  const above = inner.top - margin - outer.top;
  const below = inner.bottom - outer.bottom;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}
