import type { Mention, Statement } from '../statements/index.js'
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

const PROMISED: ReadonlySet<string> = new Set(['due', 'when'])

/** A time that a promise of the sentence understood as lying ahead means that as a mention too. */
function asPromised(mention: Mention, told: readonly Statement[]): Mention {
  if (mention.kind !== 'date') return mention
  const slots = told.flatMap(({ slots }) => slots).filter(({ name }) => PROMISED.has(name))
  const same = slots.find(({ span }) => span.start === mention.span.start && span.end === mention.span.end)
  const isMoved = same !== undefined && same.basis.from === 'inferred' && !same.value.text.startsWith('../')
  return isMoved ? { ...mention, value: same.value.text } : mention
}

/** All that a sentence names, in the order of the text; `told` its statements. */
export function mentionsOf(scene: Scene, told: readonly Statement[] = []): Mention[] {
  const found = [
    ...scene.names.map((name) => ofName(scene, name)),
    ...scene.values.flatMap((value) => ofValue(scene, value)),
  ]
  return found.map((one) => asPromised(one, told)).sort((a, b) => a.span.start - b.span.start)
}
