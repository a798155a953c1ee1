import type { Mention } from '../statements/index.js'
import type { FoundValue } from '../values/index.js'
import type { FoundName } from './found-name.js'
import { type Run, type Scene, spanOfRun } from './scene.js'

function mentionOver(scene: Scene, run: Run, rest: Pick<Mention, 'kind' | 'value'>): Mention {
  const span = spanOfRun(scene.words, run)
  return { ...rest, span, quote: scene.text.slice(span.start, span.end) }
}

function ofName(scene: Scene, name: FoundName): Mention {
  if (name.kind === 'post') return mentionOver(scene, name, { kind: 'post' })
  const value = name.kind === 'country' ? (name.country ?? name.value) : name.value
  return mentionOver(scene, name, { kind: name.kind, value })
}

function ofValue(scene: Scene, value: FoundValue): Mention[] {
  if (value.kind === 'times' || value.isPart) return []
  return [mentionOver(scene, value, { kind: value.kind, value: value.text })]
}

/** All that a sentence names, in the order of the text. */
export function mentionsOf(scene: Scene): Mention[] {
  const found = [
    ...scene.names.map((name) => ofName(scene, name)),
    ...scene.values.flatMap((value) => ofValue(scene, value)),
  ]
  return found.sort((a, b) => a.span.start - b.span.start)
}
