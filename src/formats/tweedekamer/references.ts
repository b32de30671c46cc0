import * as v from 'valibot';
import { parseReference } from '@/language/references/parseReference';
import { type numberField, rawList, textField } from './rawFields';

const dossierSchema = v.object({ Nummer: textField, Toevoeging: textField });
const documentSchema = v.object({
  DocumentNummer: textField,
  HuidigeDocumentVersie: v.optional(
    v.nullable(v.object({ ExterneIdentifier: textField, DocumentPublicatie: rawList })),
  ),
});
const publicationSchema = v.object({ Identifier: textField });

/** `kst-36200-VII-72` in canonical form, from a dossier's number, its addition and the number in it; `undefined` when they make none. */
export function paperReference(
  dossier: string,
  addition: string | undefined,
  paper: string | number | undefined,
): string | undefined {
  const parts = ['kst', dossier, addition?.replaceAll(/[^0-9A-Za-z]/g, ''), paper].filter(Boolean);
  return parseReference(parts.join('-'))?.id;
}

type Expanded = {
  readonly Volgnummer?: v.InferOutput<typeof numberField>;
  readonly Kamerstukdossier?: v.InferOutput<typeof rawList>;
  readonly Document?: v.InferOutput<typeof rawList>;
};

function fromDossiers({ Kamerstukdossier = [], Volgnummer }: Expanded): string[] {
  if (Volgnummer === undefined || Volgnummer <= 0) return [];
  return Kamerstukdossier.flatMap((raw) => {
    const parsed = v.safeParse(dossierSchema, raw);
    if (!parsed.success || !parsed.output.Nummer) return [];
    const { Nummer, Toevoeging } = parsed.output;
    return paperReference(Nummer, Toevoeging, Volgnummer) ?? [];
  });
}

function fromDocuments({ Document = [] }: Expanded): string[] {
  return Document.flatMap((raw) => {
    const parsed = v.safeParse(documentSchema, raw);
    if (!parsed.success) return [];
    const { DocumentNummer, HuidigeDocumentVersie } = parsed.output;
    const published = (HuidigeDocumentVersie?.DocumentPublicatie ?? []).map((one) => {
      const publication = v.safeParse(publicationSchema, one);
      return publication.success ? publication.output.Identifier : undefined;
    });
    return [HuidigeDocumentVersie?.ExterneIdentifier, ...published, DocumentNummer].flatMap(
      (text) => (text && parseReference(text)?.id) || [],
    );
  });
}

/** The references under which an expanded case is known: its papers and its documents, each once; none without expansion. */
export function caseReferences(raw: Expanded): string[] {
  if (!raw.Kamerstukdossier && !raw.Document) return [];
  return [...new Set<string>([...fromDossiers(raw), ...fromDocuments(raw)])];
}
