import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { shellTexts } from '@/i18n/nl/shell';
import { useDossier } from '@/queries/dossier';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

type NoticesProps = {
  /** The day in the address, as it stands there. */
  standText: string;
  stand: Day | undefined;
};

/** What is true of the whole page: it shows another day, or something could not be read. */
export function Notices({ standText, stand }: NoticesProps) {
  const { rejected } = useDossier();
  const [, change] = useSearchTexts();
  const back = (
    <Button variant="quiet" onClick={() => change({ stand: undefined })}>
      {shellTexts.stand.back}
    </Button>
  );
  return (
    <>
      {stand && <Banner action={back}>{shellTexts.standBanner(formatDay(stand))}</Banner>}
      {standText && !stand && (
        <Banner tone="warning" action={back}>
          {shellTexts.stand.impossible(standText)}
        </Banner>
      )}
      {rejected.length > 0 && (
        <Banner
          tone="warning"
          action={<AppLink to={pagePath('settings')}>{shellTexts.rejectedMore}</AppLink>}
        >
          {shellTexts.rejected(rejected.length)}
        </Banner>
      )}
    </>
  );
}
