/** What a table is called, all of it, beside a face that shows the same to the eye and is silent. */
export function SpokenName({ words }: { readonly words: string }) {
  return <svg role="img" aria-label={words} width="0" height="0" focusable="false" />;
}
