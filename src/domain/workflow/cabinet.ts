import { ministryIn } from './ministries';

const member =
  /(?:^|[\s,(])(?:minister-president|ministers?|staatssecretaris(?:sen)?|bewindsperso(?:on|nen))\b/iu;
const asWhole = /^(?:het\s+|de\s+)?(?:demissionaire?\s+)?(?:kabinet|regering)\b/iu;
const parliament = /\b(?:(?:tweede|eerste)\s+kamer|commissie)\b/iu;

/** Whether a text names the cabinet, one of its members or a ministry: who answers to the Kamer, and not the Kamer itself. */
export function isOfCabinet(text: string): boolean {
  const name = text.trim();
  if (parliament.test(name)) return false;
  return asWhole.test(name) || member.test(name) || ministryIn(name) !== undefined;
}

const joint = /^(?:de\s+)?minister\s+en\s+(?:de\s+)?staatssecretaris\s+(van\s.+)$/iu;

/** Each of those whom a text names together: of "Minister en staatssecretaris van BZK" both; of another text itself. */
export function membersIn(text: string): readonly string[] {
  const house = joint.exec(text.trim())?.[1];
  return house === undefined ? [text] : [`Minister ${house}`, `Staatssecretaris ${house}`];
}
