import { OutsideLink } from '@/ui/link/OutsideLink';
import { siteOf } from '@/ui/link/safeAddress';

/** A page elsewhere, named by its site. */
export function WebLink({ url }: { url: string }) {
  return <OutsideLink to={url}>{siteOf(url)}</OutsideLink>;
}
