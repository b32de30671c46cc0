import type { ReactNode } from 'react';
import { figureTexts } from '@/i18n/nl/charts/figures';
import { Segmented } from '@/ui/form/Segmented';
import { Section } from '@/ui/layout/Page';

export type View = 'diagram' | 'table';

type FigureSectionProps = {
  title: string;
  view: View;
  onView: (view: View) => void;
  children: ReactNode;
};

/** A part of a page with a diagram, or the table that says the same: the choice stands beside its heading. */
export function FigureSection({ title, view, onView, children }: FigureSectionProps) {
  return (
    <Section
      title={title}
      actions={
        <Segmented
          label={figureTexts.viewOf(title)}
          options={[
            { value: 'diagram', label: figureTexts.view.diagram },
            { value: 'table', label: figureTexts.view.table },
          ]}
          value={view}
          onValue={(next) => onView(next === 'table' ? 'table' : 'diagram')}
        />
      }
    >
      {children}
    </Section>
  );
}
