import type { Analysis } from '../morphology/index.js'
import { NOTE, type Notes, noted } from '../text/index.js'
import type { Item } from './item.js'
import type { Test } from './pattern.js'

/** The tests an item passes, as a set of bits, and the needs of rules that it meets. */
export interface Passed {
  /** Its number among all sets of the table: quicker to look up by than the set itself. */
  readonly number: number
  readonly bits: Uint32Array
  /** The needs that wake branches, and those of which it is only noted that they are met: most are such. */
  readonly rousing: readonly number[]
  readonly noted: readonly number[]
}

/** The needs that each test meets, by its number, and those of them that wake branches. */
export interface NeedsMet {
  readonly byTest: readonly (readonly number[])[]
  readonly rousing: ReadonlySet<number>
}

/** What an item passes by all that tests ask of it: a step for its kind, one for its text and two for each analysis. Steps cost a
 *  third of what one text of them all does, which would have to be made for each item. */
interface Place {
  next: Map<string | number, Place> | undefined
  passed: Passed | undefined
}

/** All distinct tests of a language's rules with their indexes; asked once a distinct word. */
export interface TestTable {
  readonly tests: readonly Test[]
  /** 32-bit words in a set of tests. */
  readonly width: number
  readonly byForm: ReadonlyMap<string, readonly number[]>
  readonly byLemma: ReadonlyMap<string, readonly number[]>
  /** Tests without a word to look up by, asked one after the other. */
  readonly others: readonly number[]
  readonly meets: NeedsMet
  /** Plain words keep what they pass with them; other items by all that tests ask of them. */
  readonly passedByPlain: (notes: Notes, item: Item) => Passed
  readonly places: { root: Place; count: number }
  /** Longer texts are in no test. */
  readonly longestForm: number
  /** Each set of tests passed once, by its bits: words by the thousand pass the same, and few sets stay at hand. */
  readonly sets: Map<string, Passed>
  made: number
}

const CACHE_LIMIT = 60_000

function keyOf(test: Test): string {
  return JSON.stringify([
    test.forms,
    test.lemmas,
    test.marks,
    test.none,
    test.entities,
    test.not,
    test.endings,
    test.barred,
    test.barredEndings,
    test.likeliest,
  ])
}

/** Gives each distinct test a number; most are the same object again, for rules share their parts. */
export function numberTests(): { readonly tests: Test[]; readonly numberOf: (test: Test) => number } {
  const tests: Test[] = []
  const numbers = new Map<string, number>()
  const seen = new Map<Test, number>()
  const numberAlike = (test: Test): number => {
    const key = keyOf(test)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, tests.length)
    return tests.push(test) - 1
  }
  const numberOf = (test: Test): number => {
    const number = seen.get(test) ?? numberAlike(test)
    seen.set(test, number)
    return number
  }
  return { tests, numberOf }
}

function emptyPlace(): Place {
  return { next: undefined, passed: undefined }
}

function append(map: Map<string, number[]>, words: readonly string[], number: number): void {
  for (const word of words) {
    const numbers = map.get(word)
    if (numbers) numbers.push(number)
    else map.set(word, [number])
  }
}

/** Indexes tests by the words they name. */
export function indexTests(tests: readonly Test[], meets: NeedsMet): TestTable {
  const byForm = new Map<string, number[]>()
  const byLemma = new Map<string, number[]>()
  const others: number[] = []
  tests.forEach((test, number) => {
    if (test.not === true || (!test.forms && !test.lemmas)) others.push(number)
    else if (test.forms) append(byForm, test.forms, number)
    else append(byLemma, test.lemmas ?? [], number)
  })
  const table: TestTable = {
    tests,
    width: Math.max(1, (tests.length + 31) >> 5),
    byForm,
    byLemma,
    others,
    meets,
    places: { root: emptyPlace(), count: 0 },
    longestForm: Math.max(0, ...[...byForm.keys()].map((form) => form.length)),
    sets: new Map(),
    made: 0,
    passedByPlain: noted(NOTE.tests, (item: Item) => askAll(table, item)),
  }
  return table
}

function fitsAnalysis(test: Test, analysis: Analysis): boolean {
  if (test.lemmas && !test.lemmas.includes(analysis.lemma)) return false
  if (test.barred?.includes(analysis.lemma)) return false
  if (test.barredEndings?.some((ending) => analysis.lemma.endsWith(ending))) return false
  if (test.endings && !test.endings.some((ending) => analysis.lemma.endsWith(ending))) return false
  return test.marks === undefined || (analysis.marks & test.marks) === test.marks
}

function fitsWord(test: Test, item: Item): boolean {
  if (test.none !== undefined && ((item.analyses[0]?.marks ?? 0) & test.none) !== 0) return false
  if (!test.lemmas && !test.endings && test.marks === undefined) return true
  const asked = test.likeliest ? item.analyses.slice(0, 1) : item.analyses
  return asked.some((analysis) => fitsAnalysis(test, analysis))
}

function fitsEntity({ entities }: Test, { entity }: Item): boolean {
  if (!entities) return true
  return entity === undefined ? entities.length === 0 : entities.includes(entity)
}

/** Whether one item passes one test. */
export function passes(test: Test, item: Item): boolean {
  const plain =
    (!test.forms || test.forms.includes(item.text)) && fitsEntity(test, item) && fitsWord(test, item)
  return plain !== (test.not === true)
}

function ask(table: TestTable, item: Item, numbers: readonly number[], bits: Uint32Array): void {
  for (const number of numbers) {
    const test = table.tests[number]
    if (test && passes(test, item)) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
  }
}

/** The numbers of the tests in a set; few of some thousand are. */
function numbersIn(bits: Uint32Array): number[] {
  const numbers: number[] = []
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1)
      numbers.push((at << 5) + 31 - Math.clz32(left & -left))
  return numbers
}

/** The set with these bits. */
function sharedSet(table: TestTable, bits: Uint32Array): Passed {
  const { sets, meets } = table
  const numbers = numbersIn(bits)
  const key = numbers.join()
  const known = sets.get(key)
  if (known) return known
  const met = [...new Set(numbers.flatMap((test) => meets.byTest[test] ?? []))]
  const rouses = (need: number) => meets.rousing.has(need)
  const [rousing, noted] = [met.filter(rouses), met.filter((need) => !rouses(need))]
  const passed = { number: table.made++, bits, rousing, noted }
  if (sets.size >= CACHE_LIMIT) sets.clear()
  sets.set(key, passed)
  return passed
}

function askAll(table: TestTable, item: Item): Passed {
  const bits = new Uint32Array(table.width)
  ask(table, item, table.others, bits)
  ask(table, item, table.byForm.get(item.text) ?? [], bits)
  for (const { lemma } of item.analyses) ask(table, item, table.byLemma.get(lemma) ?? [], bits)
  return sharedSet(table, bits)
}

function stepTo(places: TestTable['places'], from: Place, by: string | number): Place {
  from.next ??= new Map()
  const known = from.next.get(by)
  if (known) return known
  const made = emptyPlace()
  places.count++
  from.next.set(by, made)
  return made
}

/** The place of all that tests ask of an item that stands for more or less than its text does everywhere. */
function placeOf({ byForm, longestForm, places }: TestTable, { text, entity, analyses }: Item): Place {
  const isForm = text.length <= longestForm && byForm.has(text)
  let place = stepTo(places, stepTo(places, places.root, entity ?? ''), isForm ? text : '')
  for (const { lemma, marks } of analyses) place = stepTo(places, stepTo(places, place, lemma), marks)
  return place
}

/** The set of tests an item passes, remembered with its word or by all that tests ask. */
export function passedTests(table: TestTable, item: Item): Passed {
  if (item.form !== undefined) return table.passedByPlain(item.form.notes, item)
  const { places } = table
  if (places.count >= CACHE_LIMIT) {
    places.root = emptyPlace()
    places.count = 0
  }
  const place = placeOf(table, item)
  place.passed ??= askAll(table, item)
  return place.passed
}

/** Whether a test is in a set. */
export function isPassed(bits: Uint32Array, number: number): boolean {
  return (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1
}
