import { useTypedAhead } from '@/ui/form/useTypedAhead';
import { useArchiveAddress } from '../useArchiveAddress';

/** How long typing must pause, in milliseconds, before the address follows; the results don't wait for it. */
const pause = 250;

/** What is typed as a question, ahead of the address; a question that the address gets in another way is taken over. */
export function useTyped(): ReturnType<typeof useTypedAhead> {
  const { asked, setQuestion } = useArchiveAddress();
  return useTypedAhead(asked.question, setQuestion, pause);
}
