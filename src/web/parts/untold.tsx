/** Words from the register whose language nobody told. */
export function Untold({ text }: { readonly text: string }) {
  return text === '' ? <>–</> : <bdi lang="und">{text}</bdi>
}
