import { useMemo } from 'react';
import { searchTexts } from '@/i18n/nl/search/search';
import { dayInQuestion } from '@/items/search/dayInQuestion';
import { withWords } from '@/items/search/matchesWords';
import { useDossier } from '@/queries/dossier/dossier';
import type { PaletteOption } from '@/ui/palette/useActiveOption';
import { answerOf, type SourceAnswer } from './answer';
import { OptionContent } from './OptionContent';
import { type Command, usePaletteCommands, useStandCommands } from './usePaletteCommands';

function commandOption({ key, icon, title, run }: Command): PaletteOption {
  return {
    key: `command-${key}`,
    content: <OptionContent icon={icon} title={title} />,
    onChoose: run,
  };
}

/** What can be done from anywhere and is called like the question; going to another day, when it names one. */
export function useCommandSource(question: string): SourceAnswer {
  const { today } = useDossier();
  const commands = usePaletteCommands();
  const { toDay, back } = useStandCommands();
  return useMemo(() => {
    const on = dayInQuestion(question, today);
    const first = [on && toDay(on), question === '' ? back : undefined];
    const all = [...(back ? [back] : []), ...commands];
    const found = withWords(all, question, ({ title, words }) => `${title} ${words}`);
    const shown = [...first.filter((command) => command !== undefined), ...found];
    const options = shown.map(commandOption);
    return answerOf([{ key: 'commands', title: searchTexts.groups.commands, options }]);
  }, [question, today, commands, toDay, back]);
}
