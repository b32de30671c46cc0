import { useEffect, useEffectEvent, useState } from 'react';
import { useArchiveAddress } from '../useArchiveAddress';

/** How long typing must pause before the address follows; the results don't wait for it. */
const pause = 250;

/** What is typed, ahead of the address; a question that the address gets in another way is taken over. */
export function useTyped(): readonly [string, (typed: string) => void] {
  const { asked, setQuestion } = useArchiveAddress();
  const { question } = asked;
  const [typed, setTyped] = useState(question);
  const [known, setKnown] = useState(question);
  const [told, setTold] = useState(question);
  if (question !== known) {
    setKnown(question);
    if (question !== told) setTyped(question);
  }
  const tell = useEffectEvent(setQuestion);
  useEffect(() => {
    if (typed === question) return undefined;
    const timer = setTimeout(() => {
      setTold(typed);
      tell(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, question]);
  return [typed, setTyped];
}
