/** Texts after saving, wherever something is saved. */
export const saveTexts = {
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  putBack: 'Teruggezet',
  heldUp:
    'Gevolg slaat nog iets anders op, hier of in een ander venster. Is dat klaar, dan gaat het hier vanzelf verder.',
  nothingChanged: 'Er was niets gewijzigd.',
} as const;
