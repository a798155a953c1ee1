import type { Mention, Slot, Statement } from '../statements/index.js'
import type { FoundValue } from '../values/index.js'
import type { FoundName } from './names/found-name.js'
import { type Scene, spanOfRun } from './scene.js'

function ofName({ text, words }: Scene, name: FoundName): Mention {
  const span = spanOfRun(words, name)
  const quote = text.slice(span.start, span.end)
  const { kind } = name
  if (kind === 'post') return { kind, span, quote }
  return { kind, value: kind === 'country' ? (name.country ?? name.value) : name.value, span, quote }
}

function ofValue({ text, words }: Scene, value: FoundValue): Mention | undefined {
  const { kind } = value
  if (kind === 'times' || value.isPart) return undefined
  const span = spanOfRun(words, value)
  return { kind, value: value.text, span, quote: text.slice(span.start, span.end) }
}

const PROMISED: ReadonlySet<string> = new Set(['due', 'when'])

/** The slot over the words of a mention that tells when something promised is to come. */
function promisedOver({ span }: Mention, told: readonly Statement[]): Slot | undefined {
  for (const { slots } of told)
    for (const slot of slots)
      if (PROMISED.has(slot.name) && slot.span.start === span.start && slot.span.end === span.end) return slot
  return undefined
}

/** A time that a promise of the sentence understood as lying ahead means that as a mention too. */
function asPromised(mention: Mention, told: readonly Statement[]): Mention {
  if (mention.kind !== 'date' || told.length === 0) return mention
  const same = promisedOver(mention, told)
  const isMoved = same !== undefined && same.basis.from === 'inferred' && !same.value.text.startsWith('../')
  return isMoved
    ? { kind: mention.kind, value: same.value.text, span: mention.span, quote: mention.quote }
    : mention
}

/** All that a sentence names, in the order of the text; `told` its statements. */
export function mentionsOf(scene: Scene, told: readonly Statement[] = []): Mention[] {
  const { names, values } = scene
  const mentions: Mention[] = []
  for (let [nextName, nextValue] = [0, 0]; nextName < names.length || nextValue < values.length; ) {
    const [name, value] = [names[nextName], values[nextValue]]
    const isName = name !== undefined && (value === undefined || name.from <= value.from)
    const mention = isName ? ofName(scene, name) : value && ofValue(scene, value)
    if (mention) mentions.push(asPromised(mention, told))
    if (isName) nextName++
    else nextValue++
  }
  return mentions
}
