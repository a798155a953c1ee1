import { type Analysis, MARK } from '../../morphology/index.js'
import type { FoundName } from '../names/found-name.js'
import { type Found, type Run, type Scene, spanOfRun } from '../scene.js'
import type { FoundWords } from '../word-tables.js'
import { namesIn, tableIn } from './common.js'

/** Offices that act as one, and what many of them are called. */
const BY_OFFICE: Readonly<Record<string, string>> = {
  'deputy-prime-minister': 'deputy-prime-ministers',
  minister: 'ministries',
  governor: 'regions',
}

/** What those are called who hold the office in several states. */
const OF_MANY: Readonly<Record<string, string>> = { president: 'presidents', 'prime-minister': 'governments' }

/** The actor that the holder of an office is, if the contract has a word for it. */
export function actorOfOffice(name: Pick<FoundName, 'office' | 'country' | 'countries'>): string | undefined {
  if (!name.office) return undefined
  if (name.countries !== undefined && OF_MANY[name.office]) return OF_MANY[name.office]
  if (name.office === 'president' || name.office === 'prime-minister')
    return name.country ? `${name.office}:${name.country}` : undefined
  return BY_OFFICE[name.office]
}

/** Somebody who could act or be told to. */
export interface Candidate extends Run {
  readonly value: string | undefined
  /** Why the value is inferred; absent where the words say it. */
  readonly why?: string | undefined
}

/** How the word is understood that bears the case of a run: its first, or its last where heads stand last. */
function headAnalyses(scene: Scene, { from, to }: Run): readonly Analysis[] {
  if (scene.complements === 'before') return scene.words[to - 1]?.analyses.slice(0, 1) ?? []
  return scene.words[from]?.analyses ?? []
}

/** The item that a word belongs to; items stand in order, so halving finds it. */
function itemOf({ items }: Scene, at: number): Scene['items'][number] | undefined {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const item = items[low]
  return item && item.from <= at ? item : undefined
}

/** Whether a name or a run of words may stand in a case. */
function mayStandIn(scene: Scene, { from, to }: Run, mark: number): boolean {
  const item = itemOf(scene, from)
  const isName = item?.entity !== undefined && item.from === from && item.to === to
  const analyses = isName ? item.analyses : headAnalyses(scene, { from, to })
  return analyses.some(({ marks }) => (marks & mark) !== 0)
}

/** Whether a name or a run of words may be a subject; a small word at its head bears no case (`ikki tomon`). */
export function isNominative(scene: Scene, run: Run): boolean {
  const mayBear = mayStandIn(scene, run, MARK.nominative)
  return mayBear || headAnalyses(scene, run).some(({ marks }) => marks === MARK.function)
}

/** Whether a name or a run of words may be the agent of a passive in languages whose nouns say so by their case. */
export function isInstrumental(scene: Scene, run: Run): boolean {
  return mayStandIn(scene, run, MARK.instrumental)
}

/** The heads whose office may be named bare, so that only the text before can tell of which state. */
export const HEADS: readonly string[] = ['president', 'prime-minister']

/** Bare words for a head: his office, and what the contract calls one of them where the text does not tell which. */
const BARE_HEADS: ReadonlyMap<string, { readonly office: string; readonly otherwise?: string }> = new Map([
  ['president', { office: 'president' }],
  ['head-of-state', { office: 'president', otherwise: 'presidents' }],
  ['prime-minister', { office: 'prime-minister' }],
])

const BY_THE_TEXT = 'the holder of the office the text tells of'

/** Whom a bare word for a head means: the one that the text has named, if it has named one only, else that of the state the
 *  text is at home in; of several heads of state that of the language. */
function headMeant(word: string, { memory, tables }: Scene): string | undefined {
  const { heads, homes } = memory
  const { office = word, otherwise } = BARE_HEADS.get(word) ?? {}
  const named = heads.filter((head) => head.startsWith(`${office}:`))
  if (named.length === 1) return named[0]
  const home = homes.length === 1 ? `${office}:${homes[0]}` : undefined
  if (home !== undefined && (named.length === 0 || named.includes(home))) return home
  const own = otherwise === undefined ? [] : [...tables.homeStates].map((state) => `${office}:${state}`)
  return homes.length === 1 ? otherwise : (own.find((head) => named.includes(head)) ?? otherwise)
}

/** The value of words that look like somebody who acts and name none. */
export const NOBODY = 'nobody'

/** Whether an office is of something, or of somebody, told behind it: `президент компании`, `Президент Макрон`. */
function isOfAnother({ words, names, complements }: Scene, { to }: Run): boolean {
  const behind = names.find(({ from }) => from === to)
  if (complements === 'before') return behind?.kind === 'person'
  const owner = MARK.noun | MARK.genitive
  return behind !== undefined || ((words[to]?.analyses[0]?.marks ?? 0) & owner) === owner
}

/** Who a bare word for a head is, as the text before tells. */
function headNamed(scene: Scene, { from, to, value: word }: FoundWords): Candidate {
  const value = headMeant(word, scene)
  return { from, to, value, why: value?.includes(':') ? BY_THE_TEXT : undefined }
}

/** Who acts by the words of a run. */
function actorsNamed(scene: Scene, run: Run): Candidate[] {
  return tableIn(scene, run, scene.tables.actor)
    .filter((one) => !BARE_HEADS.has(one.value) || !isOfAnother(scene, one))
    .map((one) => (BARE_HEADS.has(one.value) ? headNamed(scene, one) : one))
}

/** Those in a run who could act or be told to, by the order of the text. */
export function officesIn(scene: Scene, run: Run): Candidate[] {
  const names = namesIn(scene, run, 'person', 'post').map((name) => ({
    from: name.from,
    to: name.to,
    value: actorOfOffice(name),
  }))
  const words = actorsNamed(scene, run)
  if (names.length === 0) return words
  const holds = (name: Run, one: Run) => name.from < one.to && one.from < name.to
  const known = names.filter(({ value }) => value !== undefined)
  const apart = words.filter((one) => !known.some((name) => holds(name, one)))
  const isHeld = (post: Run) => known.some((one) => one.from === post.to)
  const others = names.filter(
    (name) => name.value === undefined && !isHeld(name) && !apart.some((one) => holds(name, one)),
  )
  if (others.length === 0 && apart.length === 0) return known
  return [...known, ...others, ...apart].sort((a, b) => a.from - b.from)
}

/** Those in a run who could act. */
export function candidatesIn(scene: Scene, run: Run): Candidate[] {
  return officesIn(scene, run).filter((one) => isNominative(scene, one))
}

/** Who acts, with the words that say so; nobody where the contract has no word for the office. */
export function foundOf(scene: Scene, candidate: Candidate): Found | undefined {
  if (candidate.value === undefined || candidate.value === NOBODY) return undefined
  return { value: candidate.value, why: candidate.why, ...spanOfRun(scene.words, candidate) }
}
