/** A page elsewhere, named by its site. */
export function WebLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
