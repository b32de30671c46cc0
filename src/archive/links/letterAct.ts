import { foldText } from '@/language/fold';
import { readPostponement } from './postponement';

/** What a letter does with the motions of which it speaks, as its subject says. */
export const letterActs = [
  'postpones',
  'appreciates',
  'answersQuestions',
  'executes',
  'reports',
  'answers',
  'mentions',
] as const;
export type LetterAct = (typeof letterActs)[number];

/** In order: "Uitstel reactie op de motie" postpones, and "Reactie op verzoek over de uitvoering" answers. */
const signs: readonly (readonly [LetterAct, RegExp])[] = [
  ['appreciates', /\b(?:kabinets)?appreciaties?\b|\boordeel (?:over|op|van)\b/],
  ['answersQuestions', /^(?:be)?antwoord(?:en|ing)?\b.*\bvragen\b|^lijst van vragen\b/],
  ['reports', /\bstand van zaken|\bvoortgang|\bvervolgstappen\b|^verzamelbrief\b|^overzicht\b/],
  [
    'executes',
    /\buitvoering\b|\buitwerking\b|\binvulling\b|\bopvolging\b|\bafdoening\b|\bafhandeling\b/,
  ],
  ['answers', /reacties?\b|\b(?:be)?antwoord(?:ing)?\b|\bkabinetsstandpunt\b/],
];

/** Reads what a letter does from the words of its subject; `mentions` when they don't tell. */
export function readLetterAct(subject: string): LetterAct {
  const folded = foldText(subject);
  const [head = folded] = folded.split(/\bmoties?\b/);
  if (readPostponement(head)) return 'postpones';
  return signs.find(([, sign]) => sign.test(head))?.[0] ?? 'mentions';
}
