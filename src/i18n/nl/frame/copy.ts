/** Texts after copying. */
export const copyTexts = {
  formatted: 'Gekopieerd. Plak het in Word of Outlook met Ctrl V.',
  plain: 'Gekopieerd als tekst zonder opmaak: deze browser kan niet meer. Plak het met Ctrl V.',
  failed:
    'Kopiëren is niet gelukt: de browser gaf geen toegang tot het klembord. Selecteer de tekst op de pagina en druk op Ctrl C.',
} as const;
