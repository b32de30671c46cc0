import { useState } from 'react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { archiveRecordTexts as texts } from '@/i18n/nl/archive/record';
import { markMeantBy, recordMark } from '@/items/archive/recordMark';
import { useArchiveRecords } from '@/queries/archive/archive';
import { AppLink } from '@/routing/AppLink';
import { archivePath, pagePath } from '@/routing/paths';
import { useItemId } from '@/routing/useItemId';
import { Page } from '@/ui/layout/Page';
import { Failed } from '../Failed';
import { ComparingState } from '../progress/ComparingState';
import { useKey } from '../useKey';
import { focusOnOpening } from './focusOnOpening';
import { RecordView } from './RecordView';

/** The page of one public record, by its id, its number or any writing of a reference to it. */
export function RecordPage() {
  const written = useItemId() ?? '';
  const mark = markMeantBy(written);
  const { data: records, failure, tryAgain } = useArchiveRecords(mark);
  // Who opens a record and presses the key at once means this one.
  const [asked, setAsked] = useState<string>();
  useKey('o', () => setAsked(mark), records === undefined);
  if (!records) {
    return (
      <Page heading={focusOnOpening} title={written}>
        {failure ? (
          <Failed
            text={failure === 'gone' ? archiveTexts.failures.gone : texts.notLookedUp}
            onAgain={tryAgain}
          />
        ) : (
          <>
            <p>{texts.loading}</p>
            <ComparingState />
          </>
        )}
      </Page>
    );
  }
  const [first, ...others] = records;
  if (!first) {
    return (
      <Page heading={focusOnOpening} title={texts.missing.title} lead={texts.missing.text(written)}>
        <p>
          <AppLink to={pagePath('archive')} keepSearch>
            {texts.missing.link}
          </AppLink>
        </p>
      </Page>
    );
  }
  if (others.length === 0) {
    return <RecordView key={first.item.id} {...first} takesAtOnce={asked === mark} />;
  }
  return (
    <Page heading={focusOnOpening} title={texts.several}>
      <ul>
        {records.map(({ item }) => (
          <li key={item.id}>
            <AppLink to={archivePath(item.id)} keepSearch>
              {item.subject || recordMark(item)}
            </AppLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
