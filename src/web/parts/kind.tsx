import type { Kind } from '../../statements/index.js'
import type { Screen } from '../screen.js'

/** How the words of a kind are underlined: by family, so that the style can be told without colour. */
const FAMILY: Readonly<Record<Kind, 'solid' | 'dotted' | 'wavy' | 'double'>> = {
  commitment: 'solid',
  document: 'solid',
  event: 'solid',
  figure: 'dotted',
  report: 'dotted',
  topic: 'wavy',
  meeting: 'double',
  greeting: 'double',
  award: 'double',
  project: 'double',
}

/** The class that underlines the words of a kind. */
export function underlineOf(kind: Kind): string {
  return `u-${FAMILY[kind]}`
}

/** A kind as its letter and its word. */
export function KindSign({ kind, screen }: { kind: Kind; screen: Screen }) {
  const { names, letters } = screen.words.kinds
  return (
    <span class="kind">
      <span class={`kind-letter ${underlineOf(kind)}`} aria-hidden="true">
        {letters[kind]}
      </span>
      {names[kind]}
    </span>
  )
}
