import type { Dossier } from '@/domain/dossier/dossier';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import type { Day } from '@/domain/shared/day';
import { reportTexts } from '@/i18n/nl/report/report';
import { titleOf } from '@/items/text/titleOf';
import { Section } from '@/ui/layout/Page';
import { RecommendationTable } from './RecommendationTable';

type Group = { key: string; title: string; recommendations: readonly Recommendation[] };

function byAmbition(dossier: Dossier): Group[] {
  const ambitions = dossier.all('ambition').toSorted((a, b) => a.number - b.number);
  return ambitions.map(({ id, number, title }) => ({
    key: id,
    title: `${number}. ${title}`,
    recommendations: dossier.all('recommendation').filter((it) => it.ambitionId === id),
  }));
}

function byDocument(dossier: Dossier): Group[] {
  const ambitions = new Set<string | undefined>(dossier.all('ambition').map(({ id }) => id));
  const others = dossier
    .all('recommendation')
    .filter(({ ambitionId }) => !ambitions.has(ambitionId));
  return [...new Set(others.map(({ documentId }) => documentId))].map((id) => ({
    key: id,
    title: titleOf(dossier, { kind: 'document', id }),
    recommendations: others.filter(({ documentId }) => documentId === id),
  }));
}

type PartProps = { dossier: Dossier; on: Day; title: string; groups: readonly Group[] };

function Part({ dossier, on, title, groups }: PartProps) {
  const filled = groups.filter(({ recommendations }) => recommendations.length > 0);
  if (filled.length === 0) return null;
  return (
    <Section title={title}>
      {filled.map((group) => (
        <Section key={group.key} title={group.title} level={3}>
          <RecommendationTable
            dossier={dossier}
            label={group.title}
            recommendations={group.recommendations}
            on={on}
          />
        </Section>
      ))}
    </Section>
  );
}

/** All recommendations: first those under the ambitions, then the others by document. */
export function RecommendationReport({ dossier, on }: { dossier: Dossier; on: Day }) {
  const { ambitions, otherRecommendations } = reportTexts.sections;
  return (
    <>
      <Part dossier={dossier} on={on} title={ambitions} groups={byAmbition(dossier)} />
      <Part dossier={dossier} on={on} title={otherRecommendations} groups={byDocument(dossier)} />
    </>
  );
}
