import { lemmatise, type Word } from '../morphology/index.js'
import { fold, splitSentences, tokenise } from '../text/index.js'
import { type ClauseClaims, claimClause } from './claims.js'
import { markContext, splitClauses } from './clauses.js'
import type { FoundName } from './found-name.js'
import { makeItems, partNames } from './items.js'
import { findNamesOfText } from './names.js'
import type { Runtime } from './runtime.js'
import { type FoundDay, type Memory, type Run, type Scene, spanOfRun } from './scene.js'
import type { TableLine } from './word-tables.js'

/** A text as sentences of words, each word with its dictionary forms. */
export function wordSentences(text: string, runtime: Runtime): Word[][] {
  const tokens = tokenise(fold(text, runtime.folding))
  const ranges = splitSentences(tokens, runtime.abbreviations, runtime.openers)
  return ranges.map(({ from, to }) => lemmatise(tokens.slice(from, to), runtime.lemmatiser))
}

/** What is known of a text before its sentences are read. */
export interface TextScene {
  readonly text: string
  readonly published: string | undefined
  readonly memory: Memory
  readonly runtime: Runtime
}

/** The scenes of a text, one a sentence; made one after the other as they are asked for. */
export function* makeScenes(given: TextScene): Generator<Scene> {
  const sentences = wordSentences(given.text, given.runtime)
  const names = findNamesOfText(sentences, given.runtime.findNames, given.runtime.folding)
  for (const [number, words] of sentences.entries()) {
    const scene = makeScene(words, { number, names: names[number] ?? [] }, given)
    if (number < 2) given.memory.dateline ??= datelineOf(scene)
    yield scene
  }
}

/** More words are a sentence. */
const LONGEST_DATELINE = 8

/** The day of a line that names but a place and a day: `ALMATY, March 29.` */
function datelineOf({ words, names, values }: Scene): FoundDay | undefined {
  const [day] = values.filter(({ kind, role }) => kind === 'date' && role === 'at')
  const isLine = words.length <= LONGEST_DATELINE && names.some(({ kind }) => kind === 'place')
  if (!isLine || !day || !/^\d{4}-\d\d-\d\d$/.test(day.text)) return undefined
  return { value: day.text, ...spanOfRun(words, day) }
}

/** The names inside a longer one, its head word aside: the states a post belongs to. */
function innerNames(words: readonly Word[], runtime: Runtime): Scene['innerNames'] {
  return ({ from, to, head = from }) => {
    const first = head === from ? from + 1 : from
    const found = runtime.findNames(words.slice(first, head === from ? to : head))
    return found.map((name) => ({ ...name, from: name.from + first, to: name.to + first }))
  }
}

/** A sentence with its names, values and items found. */
function makeScene(
  words: readonly Word[],
  { number, names: found }: { number: number; names: readonly FoundName[] },
  { runtime, text, published, memory }: TextScene,
): Scene {
  const lacking: Run[] = []
  const dated = runtime.findValues(words, published, (run) => lacking.push(run))
  const { names, values } = partNames(found, dated)
  let line: TableLine | undefined
  const items = markContext(makeItems(words, names, values), runtime.clauses)
  return {
    text,
    published,
    number,
    words,
    items,
    names,
    values,
    lacking,
    get line() {
      line ??= runtime.lineOf(words)
      return line
    },
    tables: runtime.tables,
    complements: runtime.language.clauses.complements,
    innerNames: innerNames(words, runtime),
    memory,
  }
}

/** What the rules made of each clause of a sentence. */
export function claimSentence(scene: Scene, runtime: Runtime): ClauseClaims[] {
  const { program, language, clauses } = runtime
  const { complements } = language.clauses
  return splitClauses(scene.items, clauses).map((range) =>
    claimClause(scene.items, range, { program, complements, conditions: clauses.conditions }),
  )
}
