import {
  CalendarDays,
  FolderOpen,
  type LucideIcon,
  Moon,
  Plus,
  Redo2,
  Sun,
  SunMoon,
  Undo2,
} from 'lucide-react';
import { useMemo } from 'react';
import { type DossierName, dossierNames } from '@/domain/dossier/dossierName';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { editTexts } from '@/i18n/nl/forms/edit';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { searchTexts } from '@/i18n/nl/search/search';
import { openAddForm } from '@/items/edit/openAddForm';
import { takeBackLast } from '@/items/save/takeBackLast';
import { useDossier } from '@/queries/dossier/dossier';
import { useOpenDossier } from '@/queries/dossier/dossiers';
import { useUndoRedo } from '@/queries/dossier/undoRedo';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import type { PageKind } from '@/routing/paths';
import { useSearchTexts } from '@/routing/search';
import { modeName } from '@/routing/standMode';
import { showToast } from '@/ui/toast/toasts';

/** Something that can be done from the palette. */
export type Command = {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly title: string;
  /** Other words by which it is found. */
  readonly words: string;
  readonly run: () => void;
};

const { commands: titles, commandWords: words } = searchTexts;
const themeIcons = { light: Sun, dark: Moon, system: SunMoon } as const;
const themes = ['light', 'dark', 'system'] as const;
const addedKinds = [
  'motion',
  'study',
  'recommendation',
  'commitment',
  'ambition',
  'document',
] as const satisfies readonly PageKind[];

/** Going to another day and back. */
export function useStandCommands(): {
  readonly toDay: (on: Day) => Command;
  readonly back: Command | undefined;
} {
  const [{ stand }, , step] = useSearchTexts();
  return useMemo(
    () => ({
      toDay: (on) => ({
        key: `stand-${on}`,
        icon: CalendarDays,
        title: titles.stand(formatDay(on)),
        words: '',
        run: () => step({ stand: on }),
      }),
      back: stand
        ? {
            key: 'stand-vandaag',
            icon: CalendarDays,
            title: titles.back,
            words: words.back,
            run: () => step({ stand: undefined, [modeName]: undefined }),
          }
        : undefined,
    }),
    [stand, step],
  );
}

function useUndoCommands(): Command[] {
  const { undo, redo } = useUndoRedo();
  return useMemo(() => {
    const base = { undo: { key: 'undo', icon: Undo2 }, redo: { key: 'redo', icon: Redo2 } };
    const { undone, redone } = shellTexts;
    const run = { undo, redo };
    return (['undo', 'redo'] as const).flatMap((which): Command[] => {
      const act = run[which];
      if (!act) return [];
      const done = which === 'undo' ? undone : redone;
      const doIt = () => void takeBackLast(act, done);
      return [{ ...base[which], title: titles[which], words: words[which], run: doIt }];
    });
  }, [undo, redo]);
}

function useSettingsCommands(): Command[] {
  const settings = useSettings();
  const update = useUpdateSettings();
  const { mutateAsync: openDossier } = useOpenDossier(shellTexts.example);
  return useMemo(() => {
    const open = async (name: DossierName) => {
      try {
        await openDossier(name);
        showToast({ text: settingsTexts.dossier.switched[name], about: 'everything' });
      } catch {
        showToast({ text: settingsTexts.failed, urgent: true });
      }
    };
    const otherThemes = themes.filter((theme) => theme !== settings.theme);
    const otherDossiers = dossierNames.filter((name) => name !== settings.dossier);
    return [
      ...otherThemes.map((theme) => ({
        key: `theme-${theme}`,
        icon: themeIcons[theme],
        title: titles.theme[theme],
        words: words.theme,
        run: () => update({ theme }),
      })),
      ...otherDossiers.map((dossier) => ({
        key: `dossier-${dossier}`,
        icon: FolderOpen,
        title: titles.dossier[dossier],
        words: words.dossier,
        run: () => void open(dossier),
      })),
    ];
  }, [settings.theme, settings.dossier, update, openDossier]);
}

/** Adding an item of each kind; not while a past day is shown, which can't be changed. */
function useAddCommands(): Command[] {
  const { isPast } = useDossier();
  return useMemo(
    () =>
      isPast
        ? []
        : addedKinds.map((kind) => ({
            key: `add-${kind}`,
            icon: Plus,
            title: editTexts.add(kind),
            words: `${editTexts.addTitle(kind)} ${words.add}`,
            run: () => openAddForm(kind),
          })),
    [isPast],
  );
}

/** All that can be done from anywhere, the day shown left out. */
export function usePaletteCommands(): readonly Command[] {
  const undoing = useUndoCommands();
  const adding = useAddCommands();
  const settings = useSettingsCommands();
  return useMemo(() => [...undoing, ...adding, ...settings], [undoing, adding, settings]);
}
