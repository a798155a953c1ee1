import { countryAsListed } from '../../languages/country-names.js'
import type { Slot, SlotName } from '../../statements/index.js'
import type { FoundValue } from '../../values/index.js'
import type { FoundName } from '../names/found-name.js'
import { isWithin, type Run, type Scene, slotOf } from '../scene.js'
import { type CompiledTable, type FoundWords, findWords } from '../word-tables.js'

/** The values of a run that are of one of these kinds. */
export function valuesIn(scene: Scene, run: Run, ...kinds: readonly FoundValue['kind'][]): FoundValue[] {
  const found: FoundValue[] = []
  for (const value of scene.values) if (kinds.includes(value.kind) && isWithin(value, run)) found.push(value)
  return found
}

/** The names of a run that are of one of these kinds. */
export function namesIn(scene: Scene, run: Run, ...kinds: readonly FoundName['kind'][]): FoundName[] {
  const found: FoundName[] = []
  for (const name of scene.names) if (kinds.includes(name.kind) && isWithin(name, run)) found.push(name)
  return found
}

/** The words of a table in a run. */
export function tableIn(scene: Scene, run: Run, table: CompiledTable): FoundWords[] {
  return findWords(table, scene.line, run)
}

/** One choice slot a different value, in the order of the text. */
export function choices(scene: Scene, name: SlotName, found: readonly FoundWords[]): Slot[] {
  const slots: Slot[] = []
  for (const words of found) {
    const { value } = words
    if (slots.every((slot) => slot.value.text !== value))
      slots.push(slotOf(scene, words, { name, type: 'choice', value }))
  }
  return slots
}

/** The sectors a run speaks of. */
export function sectorSlots(scene: Scene, run: Run): Slot[] {
  return choices(scene, 'sector', tableIn(scene, run, scene.tables.sector))
}

/** How many words may stand between a preposition and the place it governs (`в древнем городе`). */
const PLACE_REACH = 3

/** Whether a name is placed by its own ending or by the word behind it: `Toshkentda`, `Xiva shahrida`. */
function isPlacedBehind(scene: Scene, { to }: FoundName): boolean {
  const { placedBehind, placedEndings } = scene.tables
  const last = scene.words[to - 1]?.text ?? ''
  return placedBehind.has(scene.words[to]?.text ?? '') || [...placedEndings].some((end) => last.endsWith(end))
}

/** Whether a name stands behind a word that places things: `в`, `at`, or an ending of the word itself. */
function isPlaced(scene: Scene, name: FoundName): boolean {
  if (isPlacedBehind(scene, name)) return true
  const reach = name.kind === 'country' ? 1 : PLACE_REACH
  for (let at = name.from - 1; at >= Math.max(0, name.from - reach); at--) {
    const word = scene.words[at]
    if (!word || word.kind === 'mark') return false
    if (scene.tables.placed.has(word.text)) return true
  }
  return false
}

/** Whether a place is named in quotation marks behind its class word, and so is where the thing is: `пункт пропуска «Кордай»`. */
function isQuoted({ words }: Scene, { kind, from }: FoundName): boolean {
  return kind === 'place' && words[from]?.text === '«'
}

/** Where the statement's thing is or happens: places first, then countries, that are placed by their words. */
export function placeSlots(scene: Scene, run: Run, most = 1): Slot[] {
  const named = namesIn(scene, run, 'place', 'country')
  if (named.length === 0) return []
  const placed = named.filter((name) => isPlaced(scene, name))
  const places = placed.filter(({ kind }) => kind === 'place')
  const quoted = places.length > 0 ? places : named.filter((name) => isQuoted(scene, name))
  const chosen = (quoted.length > 0 ? quoted : placed).slice(0, most)
  return chosen.map((name) =>
    slotOf(scene, name, { name: 'place', type: 'place', value: placeValue(scene, name) }),
  )
}

/** A place in its dictionary form, in the language of the text, be it a country too. */
function placeValue(scene: Scene, name: FoundName): string {
  if (name.kind === 'place') return name.value
  const words = scene.words.slice(name.from, name.to).map(({ raw }) => raw)
  return countryAsListed(name.value, words.join(' '), scene.tag)
}

/** A date as a slot. */
export function dateSlot(scene: Scene, name: SlotName, date: FoundValue): Slot {
  return slotOf(scene, date, { name, type: 'date', value: date.text, why: date.why })
}

/** Whether one of some words stands in a run. */
export function says({ words }: Scene, { from, to }: Run, meant: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (meant.has(words[at]?.text ?? '')) return true
  return false
}
