import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import { weightLabels } from '@/i18n/nl/items/choices';
import { recommendationTexts } from '@/i18n/nl/items/recommendations';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { FactSection } from '@/items/page/FactSection';
import { FollowUpSections } from '@/items/page/FollowUpSections';
import { ItemAtAddress } from '@/items/page/ItemAtAddress';
import { ItemPage } from '@/items/page/ItemPage';
import { itemLead } from '@/items/page/itemLead';
import { relatedTo } from '@/items/page/relatedRecommendations';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import styles from './RecommendationPage.module.css';

const texts = recommendationTexts;

/** The page of a recommendation: by whom and to whom, what was done with it, and what says the same elsewhere. */
export function RecommendationPage() {
  return (
    <ItemAtAddress kind="recommendation">
      {(item) => <RecommendationView item={item} />}
    </ItemAtAddress>
  );
}

function RecommendationView({ item }: { item: Recommendation }) {
  const { dossier, on } = useDossier();
  const ref = refOf(item);
  return (
    <ItemPage
      item={item}
      above={
        <span>
          {weightLabels[item.weight]} {item.number} · {item.by}
        </span>
      }
      lead={itemLead(dossier, ref, 'recommendation', on)}
    >
      <FactSection
        summary={item.summary}
        notes={item.notes}
        facts={[
          { term: texts.by, value: item.by },
          {
            term: texts.document,
            value: <ItemLink dossier={dossier} to={{ kind: 'document', id: item.documentId }} />,
          },
          {
            term: texts.ambition,
            value: item.ambitionId && (
              <ItemLink dossier={dossier} to={{ kind: 'ambition', id: item.ambitionId }} />
            ),
          },
          { term: texts.addressees, value: item.addressees.join(', ') },
        ]}
      />
      <FollowUpSections item={item} texts={texts} />
      <RelatedSection item={item} />
    </ItemPage>
  );
}

function RelatedSection({ item }: { item: Recommendation }) {
  const { dossier, on } = useDossier();
  const related = relatedTo(dossier, item.id);
  return (
    <Section title={texts.related}>
      {related.length === 0 && <p className={styles['soft']}>{texts.noRelated}</p>}
      <ul>
        {related.map((other) => (
          <li key={other.id} className={styles['related']}>
            <ItemLink dossier={dossier} to={refOf(other)} />
            <span className={styles['soft']}>{other.by}</span>
            <StatusBadge
              axis="recommendation"
              code={standingOn(dossier, refOf(other), 'recommendation', on).code}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
