import { type CompiledRule, OP, type Program } from './compile.js'
import type { Item } from './item.js'
import type { Test } from './pattern.js'
import type { Rule } from './rule.js'
import { isPassed, passedTests } from './tests.js'

/** The rule that came furthest in a clause without fitting it.
 *  shapes: item indexes; `stood` the items that passed tests which say something, `broke` the item that passed none of
 *  `wanted`, or the number of items when the clause ended there */
export interface NearRule {
  readonly rule: Rule
  readonly stood: readonly number[]
  readonly broke: number
  readonly wanted: readonly Test[]
}

interface Stood {
  readonly item: number
  readonly before: Stood | null
}

/** A way through a rule: what it has passed so far counts for `weight`. */
interface Way {
  readonly weight: number
  readonly stood: Stood | null
}

/** The ways of one rule that stand at an item, by instruction; the weightiest of each. */
type Ways = Map<number, Way>

/** How far one rule came. */
interface Progress extends Way {
  readonly at: number
  readonly pcs: readonly number[]
}

/** What passing a test says: a word of the rule most, a kind of name or value less, a mark or anything at all nothing. */
function weightOf(test: Test | undefined): number {
  if (!test || test.not) return 0
  const { lemmas, endings, forms, entities } = test
  if (lemmas || endings || forms?.some((form) => /\p{L}/u.test(form))) return 2
  return entities?.length && !entities.includes('end') ? 1 : 0
}

/** Follows jumps, splits and saves to tests, each by its weightiest way. */
function reach({ op, a, b }: Program, ways: Ways, from: number, way: Way): void {
  const open = [from]
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    const known = ways.get(pc)
    if (known && known.weight >= way.weight) continue
    ways.set(pc, way)
    if (op[pc] === OP.jump) open.push(a[pc] ?? 0)
    else if (op[pc] === OP.save) open.push(pc + 1)
    else if (op[pc] === OP.split) open.push(b[pc] ?? 0, a[pc] ?? 0)
  }
}

function testAt({ op, a, table }: Program, pc: number): Test | undefined {
  return op[pc] === OP.test ? table.tests[a[pc] ?? 0] : undefined
}

/** The ways that go on over an item, of which the tests it passes are known. */
function stepOver(program: Program, ways: Ways, bits: Uint32Array, at: number): Ways {
  const next: Ways = new Map()
  for (const [pc, way] of ways) {
    const test = testAt(program, pc)
    if (!test || !isPassed(bits, program.a[pc] ?? 0)) continue
    const weight = weightOf(test)
    const stood = weight > 0 ? { item: at, before: way.stood } : way.stood
    reach(program, next, pc + 1, { weight: way.weight + weight, stood })
  }
  return next
}

/** The weightiest ways at an item, if they are weightier than before or as weighty and further on. */
function further(
  program: Program,
  ways: Ways,
  at: number,
  before: Progress | undefined,
): Progress | undefined {
  const tests = [...ways].filter(([pc]) => program.op[pc] === OP.test)
  const weight = Math.max(0, ...tests.map(([, way]) => way.weight))
  if (weight === 0 || weight < (before?.weight ?? 0)) return before
  const best = tests.filter(([, way]) => way.weight === weight)
  return { weight, stood: best[0]?.[1].stood ?? null, at, pcs: best.map(([pc]) => pc) }
}

function isFitted({ op }: Program, ways: Ways): boolean {
  return [...ways.keys()].some((pc) => op[pc] === OP.match)
}

/** How far a rule comes from one item on, and whether it fits there. */
function progressFrom(program: Program, { entry }: CompiledRule, sets: readonly Uint32Array[], from: number) {
  let ways: Ways = new Map()
  reach(program, ways, entry, { weight: 0, stood: null })
  let best: Progress | undefined
  for (let at = from; ways.size > 0; at++) {
    if (isFitted(program, ways)) return 'fits'
    const bits = sets[at]
    best = further(program, ways, at, best)
    ways = bits ? stepOver(program, ways, bits, at) : new Map()
  }
  return best
}

function mayStart({ starts }: CompiledRule, bits: Uint32Array): boolean {
  return starts === null || starts.some((number) => isPassed(bits, number))
}

/** How far a rule comes in a clause; nothing when it fits or has none of its words there. */
function progressOf(
  program: Program,
  rule: CompiledRule,
  sets: readonly Uint32Array[],
): Progress | undefined {
  let best: Progress | undefined
  for (const [from, bits] of sets.entries()) {
    const progress = mayStart(rule, bits) ? progressFrom(program, rule, sets, from) : undefined
    if (progress === 'fits') return undefined
    if (progress && isAhead(progress, best)) best = progress
  }
  return best
}

function listOf(stood: Stood | null): number[] {
  const items: number[] = []
  for (let one = stood; one; one = one.before) items.unshift(one.item)
  return items
}

function isAhead(one: Progress, other: Progress | undefined): boolean {
  if (!other || one.weight !== other.weight) return one.weight > (other?.weight ?? 0)
  return one.at > other.at
}

/** The rule that came furthest in a clause no rule fits, and the first word that broke it: most said by what stood,
 *  then furthest on, then first in the program. For explanation only: it asks every rule at every item.
 *  shapes: `items` one clause with its end item; undefined when no rule has even one of its words */
export function nearestRule(program: Program, items: readonly Item[]): NearRule | undefined {
  const sets = items.map((item) => passedTests(program.table, item).bits)
  let best: { readonly rule: Rule; readonly progress: Progress } | undefined
  for (const compiled of program.rules) {
    const progress = progressOf(program, compiled, sets)
    if (progress && isAhead(progress, best?.progress)) best = { rule: compiled.rule, progress }
  }
  if (!best) return undefined
  const { stood, at, pcs } = best.progress
  const wanted = pcs.flatMap((pc) => testAt(program, pc) ?? []).filter((test) => weightOf(test) > 0)
  return { rule: best.rule, stood: listOf(stood), broke: at, wanted }
}

/** The items of a match that its rule cannot do without, in their order; marks and kinds of words aside. */
export function neededItems({ rules, table }: Program, rule: Rule, items: readonly Item[]): number[] {
  const { needs = [] } = rules.find((one) => one.rule === rule) ?? {}
  const sets = items.map((item) => passedTests(table, item).bits)
  const needed: number[] = []
  let from = 0
  for (const { tests } of needs) {
    const at = sets.findIndex((bits, place) => place >= from && tests.some((test) => isPassed(bits, test)))
    if (at < 0) break
    from = at + 1
    if (tests.some((test) => weightOf(table.tests[test]) > 0)) needed.push(at)
  }
  return needed
}
