import type { ReactNode } from 'react';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { DetailOutlet } from '@/routing/DetailOutlet';
import { SplitView } from '@/ui/layout/SplitView';

type ListBesideProps = {
  list: ReactNode;
  /** Whether one of its items is open. */
  open: boolean;
  /** The list is still that of a page of its own; it follows a moment later. */
  isComing?: boolean;
};

/** A list with the item that is open beside it; whether the list is folded away is remembered on this machine. */
export function ListBeside({ list, open, isComing = false }: ListBesideProps) {
  const { isListFolded } = useSettings();
  const update = useUpdateSettings();
  return (
    <SplitView
      list={list}
      detail={<DetailOutlet />}
      open={open}
      isComing={isComing}
      folded={isListFolded}
      onFold={(folded) => update({ isListFolded: folded })}
    />
  );
}
