import { useState, useSyncExternalStore } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
import { updateTexts as texts } from '@/i18n/nl/frame/updates';
import { copyTyped } from '@/items/form/copyTyped';
import { draftTexts } from '@/items/form/draftTexts';
import { PutBackButton } from '@/items/save/PutBackButton';
import { type LeftDraft, useLeftDraft } from '@/queries/dossier/drafts';
import { useWhenSaved } from '@/queries/dossier/savedState';
import { useSuperseded } from '@/queries/superseded';
import { isUnsavedSomewhere } from '@/storage/tabs/unsavedMark';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { showToast } from '@/ui/toast/toasts';
import { type ServiceWorkerUpdates, serviceWorkerUpdates } from './serviceWorkerUpdates';

/** Says that this tab may only read, as another version of the program is in use. */
function SupersededNotice() {
  return (
    <Banner
      tone="warning"
      action={
        <Button variant="quiet" onClick={() => window.location.reload()}>
          {formTexts.superseded.reload}
        </Button>
      }
    >
      {formTexts.superseded.text} {formTexts.superseded.kept}
    </Banner>
  );
}

/** Says that a newer version is there, and takes it in when asked: after what is being saved, and not over what is typed. */
function WaitingNotice({ updates }: { updates: ServiceWorkerUpdates }) {
  const whenSaved = useWhenSaved();
  const [isHeldBack, setHeldBack] = useState(false);
  const takeIn = async () => {
    await whenSaved();
    if (await isUnsavedSomewhere()) setHeldBack(true);
    else updates.takeIn();
  };
  return (
    <Banner
      action={
        <>
          <Button variant="quiet" onClick={() => void takeIn()}>
            {texts.takeIn}
          </Button>
          {isHeldBack && (
            <Button variant="quiet" onClick={updates.takeIn}>
              {texts.takeInAnyway}
            </Button>
          )}
        </>
      }
    >
      {isHeldBack ? texts.unsaved : texts.waiting}
    </Banner>
  );
}

/** Says what the edition in one file can't do; comes back at each start. */
function FileNotice() {
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <Banner
      action={
        <Button variant="quiet" onClick={() => setClosed(true)}>
          {texts.asFile.close}
        </Button>
      }
    >
      {texts.asFile.text}
    </Banner>
  );
}

/** What can be done about what was typed for something that is gone. */
function goneText({ isDeleted }: { isDeleted: boolean }, hasTexts: boolean): string {
  const { putBackOrCopy, putBack, copy, lost } = texts.draft;
  if (isDeleted) return hasTexts ? putBackOrCopy : putBack;
  return hasTexts ? copy : lost;
}

/**
 * Says that something was typed that is not saved, and where; or lets go of it. Where what it is about is gone and has no form
 * any more, that can be put back, and the texts copied.
 */
function DraftNotice({ left }: { left: LeftDraft }) {
  const { address, gone, form, changed, drop, keep } = left;
  const typed = gone ? draftTexts(form, changed) : [];
  const letGo = () => {
    drop();
    showToast({ text: texts.draft.dropped, action: { label: texts.draft.undo, run: keep } });
  };
  return (
    <Banner
      action={
        <>
          <a href={address}>{texts.draft.where}</a>
          {gone?.isDeleted && <PutBackButton variant="quiet" gone={gone} />}
          {typed.length > 0 && (
            <Button variant="quiet" onClick={() => void copyTyped(typed)}>
              {formTexts.gone.copy}
            </Button>
          )}
          <Button variant="quiet" onClick={letGo}>
            {texts.draft.drop}
          </Button>
        </>
      }
    >
      {gone ? `${texts.draft.gone} ${goneText(gone, typed.length > 0)}` : texts.draft.text}
    </Banner>
  );
}

/** What is to be told of versions of the program: one that waits, or one that took over in another tab. */
export function Updates({ updates = serviceWorkerUpdates() }: { updates?: ServiceWorkerUpdates }) {
  const isSuperseded = useSuperseded();
  const left = useLeftDraft();
  const isWaiting = useSyncExternalStore(updates.subscribe, updates.isWaiting);
  if (isSuperseded) return <SupersededNotice />;
  return (
    <>
      {window.location.protocol === 'file:' && <FileNotice />}
      {isWaiting && <WaitingNotice updates={updates} />}
      {left && <DraftNotice left={left} />}
    </>
  );
}
