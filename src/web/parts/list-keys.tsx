import type { Screen } from '../screen.js'

/** What the keys do in a list; the script hears them while a row has the focus. */
export function ListKeys({ screen }: { readonly screen: Screen }) {
  const { keys, keysHint } = screen.words.finding
  return (
    <details class="keys" data-act="keys">
      <summary>{keys}</summary>
      <p>{keysHint}</p>
    </details>
  )
}
