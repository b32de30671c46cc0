/** Texts after saving, wherever something is saved. */
export const saveTexts = {
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  putBack: 'Teruggezet',
  heldUp:
    'Een ander venster van Gevolg is nog bezig met opslaan. Is het klaar, dan gaat het hier vanzelf verder.',
  nothingChanged: 'Er was niets gewijzigd.',
} as const;
