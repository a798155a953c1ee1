import type { ComplementSide, Item } from '../grammar/index.js'
import { lemmatise, MARK, type Word } from '../morphology/index.js'
import { CLOSERS, foldGiven, type LanguageTag, splitSentences } from '../text/index.js'
import type { FoundValue } from '../values/index.js'
import { type ClauseClaims, claimClause } from './claims/claims.js'
import { bearingOfText } from './clauses/bearing.js'
import { splitClauses } from './clauses/clauses.js'
import { isContingent } from './clauses/contingent.js'
import { withoutHearsay } from './clauses/hearsay.js'
import { settingOf } from './clauses/settings.js'
import { markContext } from './context.js'
import { settleCurrencies, statesOf } from './currencies.js'
import { makeItems, partNames, runOf } from './items.js'
import { type FoundName, nameAnew } from './names/found-name.js'
import { findNamesOfText } from './names/names.js'
import type { Runtime } from './runtime.js'
import {
  type FoundDay,
  hasCases,
  type Memory,
  type Run,
  type Scene,
  type SlotTables,
  spanOfRun,
} from './scene.js'
import type { TableLine } from './word-tables.js'

/** A text as sentences of words, each word with its dictionary forms. */
export function wordSentences(text: string, runtime: Runtime): Word[][] {
  const words = lemmatise(foldGiven(text, runtime.folding), runtime.lemmatiser)
  const ranges = splitSentences(words, runtime.abbreviations, runtime.openers)
  return ranges.map(({ from, to }) => words.slice(from, to))
}

/** What is known of a text before its sentences are read. */
export interface TextScene {
  readonly text: string
  readonly published: string | undefined
  readonly memory: Memory
  readonly runtime: Runtime
}

/** The scenes of a text, one a sentence. Each step is taken for all sentences before the next one, here and wherever a text is
 *  read: that is a tenth faster than sentence by sentence, for a processor keeps at hand what it has just done. */
export function makeScenes(given: TextScene): Scene[] {
  const { runtime, memory } = given
  const sentences = wordSentences(given.text, runtime)
  const names = findNamesOfText(sentences, runtime.findNames, runtime.folding)
  const { elsewhere, ofStates } = bearingOfText(sentences, names, runtime.clauses.bearings)
  memory.ofStates = ofStates
  const parts = partsOfText(sentences, names, given)
  const items = parts.map(({ words, names, values }) => makeItems(words, names, values))
  const marked = items.map((own) => markContext(own, runtime.clauses))
  return parts.map((part, number) => {
    const isElsewhere = elsewhere[number] ?? false
    return new ReadScene(part, { number, isElsewhere, items: marked[number] ?? [] }, given)
  })
}

/** More words are a sentence. */
const LONGEST_DATELINE = 8

/** The day of a line that begins with but a place and a day: `ALMATY, March 29.` Where in the text it stands is all one,
 *  so that a paragraph put before changes nothing. */
export function datelineOf({ words, names, values }: Scene): FoundDay | undefined {
  if (words.length > LONGEST_DATELINE || !words[0]?.broken) return undefined
  const [day] = values.filter(({ kind, role }) => kind === 'date' && role === 'at')
  const hasPlace = names.some(({ kind }) => kind === 'place')
  if (!hasPlace || !day || !/^\d{4}-\d\d-\d\d$/.test(day.text)) return undefined
  return { value: day.text, ...spanOfRun(words, day) }
}

/** What was understood of the words of a sentence. */
type Understood = Pick<Scene, 'number' | 'isElsewhere' | 'items'>

/** A sentence with its names, values and items found; its line is made when a table first asks for it. A class, for an
 *  object literal with a getter is of a shape of its own each time, which slows all that ask it. */
class ReadScene implements Scene {
  readonly text: string
  readonly published: string | undefined
  readonly tag: LanguageTag
  readonly number: number
  readonly isElsewhere: boolean
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly names: readonly FoundName[]
  readonly values: readonly FoundValue[]
  readonly lacking: readonly Run[]
  readonly tables: SlotTables
  readonly memory: Memory
  readonly complements: ComplementSide
  private readonly runtime: Runtime
  private made: TableLine | undefined = undefined
  private hangs: boolean | undefined = undefined

  constructor(parts: Parts, understood: Understood, given: TextScene) {
    const { words, names, values, lacking } = parts
    const { number, isElsewhere, items } = understood
    this.text = given.text
    this.published = given.published
    this.tag = given.runtime.form.tag
    this.number = number
    this.isElsewhere = isElsewhere
    this.words = words
    this.items = items
    this.names = names
    this.values = values
    this.lacking = lacking
    this.tables = given.runtime.tables
    this.memory = given.memory
    this.complements = given.runtime.language.clauses.complements
    this.runtime = given.runtime
  }

  get line(): TableLine {
    this.made ??= this.runtime.lineOf(this.words)
    return this.made
  }

  /** Asked once, for all promises of a sentence ask the same. */
  get isContingent(): boolean {
    this.hangs ??= isContingent(this.items, this.runtime.clauses.modality)
    return this.hangs
  }

  get setting(): Run | undefined {
    const found = settingOf(this.items, hasCases(this), this.runtime.clauses)
    return found && runOf(this.items, found.from, found.to)
  }

  /** The names inside a longer one, its head word aside: the states a post belongs to. */
  innerNames({ from, to, head = from }: Run & { readonly head?: number | undefined }): readonly FoundName[] {
    const first = head === from ? from + 1 : from
    const found = this.runtime.findNames(this.words.slice(first, head === from ? to : head))
    return found.map((name) => nameAnew(name, { from: name.from + first, to: name.to + first }))
  }
}

/** The words of a sentence with the names and values that stand apart from each other. */
type Parts = Pick<Scene, 'words' | 'names' | 'values' | 'lacking'>

/** Finds the values of all sentences, then parts them from the names. */
function partsOfText(
  sentences: readonly (readonly Word[])[],
  named: readonly (readonly FoundName[])[],
  { runtime, published }: TextScene,
): Parts[] {
  const valued = runtime.findValues(sentences, published)
  const anywhere = () => statesOf(named.flat())
  return valued.map(({ values, lacking }, number) => {
    const [words = [], names = []] = [sentences[number], named[number]]
    const settled = settleCurrencies(values, { here: () => statesOf(names), anywhere })
    const parted = partNames(names, settled)
    return { words, names: parted.names, values: parted.values, lacking }
  })
}

/** Whether a sentence ends as a question does. */
function isAsked({ words }: Scene): boolean {
  const last = words.findLast(({ text }) => !CLOSERS.has(text))
  return last?.text === '?'
}

/** More words, or more clauses that claim nothing, lead on to nothing, so that no text of converbs alone is read again and again. */
const LONGEST_CHAIN = { words: 60, clauses: 4 }

/** Whether a clause leads on to the next where it claims nothing itself: it ends in being somewhere, or in a converb, which
 *  tells the first part of what is done (`xaritani ishlab chiqib, hukumatga kiritish`). */
function opensChain({ complements }: Scene, last: Item | undefined, being: ReadonlySet<string>): boolean {
  if (last === undefined) return false
  const isConverb = complements === 'before' && ((last.analyses[0]?.marks ?? 0) & MARK.gerund) !== 0
  return isConverb || being.has(last.text)
}

/** What the rules made of each clause of a sentence. */
export function claimSentence(scene: Scene, runtime: Runtime): ClauseClaims[] {
  const { program, clauses } = runtime
  const { isElsewhere } = scene
  const own = { isElsewhere, isAsked: isAsked(scene), hasCases: hasCases(scene) }
  const of = { program, finder: clauses, ...own }
  const made: ClauseClaims[] = []
  const items = withoutHearsay(scene.items, clauses)
  const ranges = splitClauses(items, clauses)
  let [from, joined, spent] = [0, 1, 0]
  for (const { to } of ranges) {
    const clause = claimClause(items, { from, to }, of, spent)
    const isShort = to - from <= LONGEST_CHAIN.words && joined < LONGEST_CHAIN.clauses
    const leadsOn = isShort && to < items.length && opensChain(scene, items[to - 1], clauses.being)
    joined = leadsOn && clause.claims.length === 0 ? joined + 1 : 1
    spent = joined > 1 ? clause.steps : 0
    if (joined > 1) continue
    made.push(clause)
    from = to
  }
  return made
}
