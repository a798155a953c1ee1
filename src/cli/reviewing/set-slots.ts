import type { SlotInput } from '../../intake/index.js'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { StoredStatement } from '../../register/index.js'
import { SLOT_NAMES, type Slot, type SlotName } from '../../statements/index.js'
import { complain } from '../complain.js'
import { nearest } from '../nearest.js'

/** A slot and the value it is to have; an empty value takes the slot away. */
export interface Setting {
  readonly name: SlotName
  readonly text: string
}

/** The settings written as `slot=value`.
 *  errors: invalid.slot */
export function settingsOf(written: readonly string[]): Result<readonly Setting[]> {
  const settings: Setting[] = []
  for (const each of written) {
    const at = each.indexOf('=')
    const name = SLOT_NAMES.find((known) => known === each.slice(0, Math.max(0, at)).trim())
    if (name === undefined) return fail(unknownSlot(at < 0 ? each : each.slice(0, at)))
    settings.push({ name, text: each.slice(at + 1).trim() })
  }
  return ok(settings)
}

function unknownSlot(name: string) {
  const near = nearest(name, SLOT_NAMES)
  return complain('invalid.slot', { name, ...(near === undefined ? {} : { near }) }, { field: '--set' })
}

/** The slots of a statement with some values replaced; a slot set several times gets them all. */
export function slotsWith(
  statement: StoredStatement,
  settings: readonly Setting[],
  why: string,
): readonly SlotInput[] {
  const set = new Set(settings.map(({ name }) => name))
  const kept = statement.slots.filter(({ name }) => !set.has(name)).map(asInput)
  const given = settings.filter(({ text }) => text !== '')
  return [...kept, ...given.map((setting) => replaced(statement, setting, why))]
}

function asInput({ name, value, quote, span, basis }: Slot): SlotInput {
  return { name, value, quote, span, ...(basis.from === 'inferred' ? { why: basis.why } : {}) }
}

/** Stated where the value's own words stand in the statement; else inferred, pointing at what was there before. */
function replaced(statement: StoredStatement, { name, text }: Setting, why: string): SlotInput {
  const before = statement.slots.find((slot) => slot.name === name)
  const value = { type: before?.value.type ?? ('words' as const), text }
  const at = findWords(statement.quote, text)
  if (at >= 0) {
    const start = statement.span.start + at
    return { name, value, quote: text, span: { start, end: start + text.length } }
  }
  const { quote, span } = before ?? statement
  return { name, value, quote, span, why }
}

/** Where whole words stand in a text, -1 when nowhere. */
function findWords(text: string, words: string): number {
  const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at
  }
  return -1
}
