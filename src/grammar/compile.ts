import { fail, ok, type Result } from '../kernel/index.js'
import { type Backward, openBackward } from './backward.js'
import { areCommon, makeNeedsFinder, makeStartsFinder, type NeedsFinder, type StartsFinder } from './needs.js'
import { isNoted, type Needs, type NumberedNeed, numberNeeds } from './numbered.js'
import { LONGEST_REPEAT, type Pattern } from './pattern.js'
import type { Rule } from './rule.js'
import { makeMarks, makeScratch, type Scratch, type VisitMarks } from './scratch.js'
import { indexTests, numberTests, type TestTable } from './tests.js'
import { turned } from './turned.js'

/** The five instructions of the matcher. */
export const OP = { test: 1, split: 2, jump: 3, save: 4, match: 5 } as const

/** A name that captures get, with its fixed value if it has one. */
export interface CaptureName {
  readonly name: string
  readonly value?: string
}

/** Where a pattern stands in the common program, and what it asks of a clause. */
interface Entry {
  readonly entry: number
  /** What items of the clause must pass, in this order, else the pattern cannot match. */
  readonly needs: readonly NumberedNeed[]
  /** Tests one of which the first item must pass; null when any item may come first. */
  readonly starts: readonly number[] | null
}

/** One rule inside the common program. */
export interface CompiledRule extends Entry {
  readonly rule: Rule
}

/** One of the alternatives that a rule is made of; a clause that cannot feed it does not begin it. */
export interface Branch extends Entry {
  readonly rule: Rule
  /** Itself read from its end, made when it is first asked for; only where nearly every item may begin a match, as when the
   *  verb stands last. */
  readonly backward: (() => Backward) | undefined
  /** The numbers of those of its needs of which it is noted where a clause meets them. */
  readonly noted: readonly number[]
}

/** All rules of a language as one program. */
export interface Program {
  readonly table: TestTable
  readonly op: Uint8Array
  readonly a: Int32Array
  readonly b: Int32Array
  readonly rules: readonly CompiledRule[]
  readonly captures: readonly CaptureName[]
  /** The alternatives of all rules, those of each rule by preference. */
  readonly branches: readonly Branch[]
  /** The branches that each need wakes, by its number. */
  readonly wakes: readonly (readonly number[])[]
  /** Branches that need nothing rare. */
  readonly always: readonly number[]
  readonly marks: VisitMarks
  readonly scratch: Scratch
}

/** Instructions in columns. */
interface Code {
  readonly op: number[]
  readonly a: number[]
  readonly b: number[]
}

interface Assembly {
  readonly code: Code
  readonly captures: CaptureName[]
  readonly numberOf: ReturnType<typeof numberTests>['numberOf']
  readonly needsOf: NeedsFinder
  readonly startsOf: StartsFinder
  readonly needs: Needs
}

function emit({ code }: Assembly, op: number, a = 0, b = 0): number {
  code.a.push(a)
  code.b.push(b)
  return code.op.push(op) - 1
}

/** The number of the next instruction. */
function nextOf({ code }: Assembly): number {
  return code.op.length
}

function patch(assembly: Assembly, at: number, part: 'a' | 'b', target: number): void {
  if (at >= 0) assembly.code[part][at] = target
}

type Put = (assembly: Assembly, pattern: Pattern) => void

function assembleEither(assembly: Assembly, parts: readonly Pattern[], put: Put = assemble): void {
  const exits: number[] = []
  parts.forEach((part, index) => {
    const last = index === parts.length - 1
    const split = last ? -1 : emit(assembly, OP.split, nextOf(assembly) + 1)
    put(assembly, part)
    if (last) return
    exits.push(emit(assembly, OP.jump))
    patch(assembly, split, 'b', nextOf(assembly))
  })
  for (const exit of exits) patch(assembly, exit, 'a', nextOf(assembly))
}

/** One optional copy of a part: greedy prefers to take it, lazy to leave it. */
function assembleOptional(assembly: Assembly, part: Pattern, lazy: boolean): number {
  const split = emit(assembly, OP.split)
  patch(assembly, split, lazy ? 'b' : 'a', nextOf(assembly))
  assemble(assembly, part)
  return split
}

function assembleLoop(assembly: Assembly, part: Pattern, lazy: boolean): void {
  const split = assembleOptional(assembly, part, lazy)
  emit(assembly, OP.jump, split)
  patch(assembly, split, lazy ? 'a' : 'b', nextOf(assembly))
}

type Repeat = Extract<Pattern, { shape: 'repeat' }>

/** Optional copies up to the most; leaving one leaves all after it. */
function assembleOptionals(assembly: Assembly, { part, min, max, lazy }: Repeat): void {
  const splits: number[] = []
  for (let count = min; count < max; count++) splits.push(assembleOptional(assembly, part, lazy))
  for (const split of splits) patch(assembly, split, lazy ? 'a' : 'b', nextOf(assembly))
}

function assembleRepeat(assembly: Assembly, pattern: Repeat): void {
  for (let count = 0; count < pattern.min; count++) assemble(assembly, pattern.part)
  if (pattern.max >= LONGEST_REPEAT) assembleLoop(assembly, pattern.part, pattern.lazy)
  else assembleOptionals(assembly, pattern)
}

function assembleCapture(assembly: Assembly, pattern: Extract<Pattern, { shape: 'capture' }>): void {
  const { name, value } = pattern
  const number = assembly.captures.push(value === undefined ? { name } : { name, value }) - 1
  emit(assembly, OP.save, 2 * number)
  assemble(assembly, pattern.part)
  emit(assembly, OP.save, 2 * number + 1)
}

function assemble(assembly: Assembly, pattern: Pattern): void {
  switch (pattern.shape) {
    case 'test':
      emit(assembly, OP.test, assembly.numberOf(pattern))
      return
    case 'seq':
      for (const part of pattern.parts) assemble(assembly, part)
      return
    case 'either':
      assembleEither(assembly, pattern.parts)
      return
    case 'repeat':
      assembleRepeat(assembly, pattern)
      return
    case 'capture':
      assembleCapture(assembly, pattern)
  }
}

function faultOf(pattern: Pattern): string | undefined {
  switch (pattern.shape) {
    case 'test':
      return undefined
    case 'seq':
    case 'either':
      if (pattern.parts.length === 0) return `an empty ${pattern.shape}`
      return pattern.parts.map(faultOf).find((fault) => fault !== undefined)
    case 'repeat':
      if (pattern.min < 0 || pattern.max < Math.max(1, pattern.min))
        return `a repeat of ${pattern.min} to ${pattern.max}`
      return faultOf(pattern.part)
    case 'capture':
      return faultOf(pattern.part)
  }
}

function faultOfRules(rules: readonly Rule[]): Result<true> {
  const names = new Set<string>()
  for (const { name, pattern } of rules) {
    const fault = faultOf(pattern)
    if (fault)
      return fail({
        code: 'broken.rule-pattern',
        message: `rule ${name} has ${fault}`,
        where: { field: name },
      })
    if (names.has(name) || !/^[a-z]{2}\/[a-z]+\/[a-z0-9-]+$/.test(name))
      return fail({
        code: 'broken.rule-name',
        message: `rule name ‘${name}’ is doubled or not lang/kind/verb-object`,
      })
    names.add(name)
  }
  return ok(true)
}

function entryOf({ numberOf, needs, needsOf, startsOf }: Assembly, entry: number, pattern: Pattern): Entry {
  const starts = startsOf(pattern)
  return {
    entry,
    needs: needsOf(pattern).map(needs.numbered),
    starts: starts ? [...new Set([...starts].map(numberOf))] : null,
  }
}

/** One of the patterns that a rule may be, and where it stands. */
type Alternative = readonly [pattern: Pattern, entry: Entry]

/** Assembles a rule's pattern and tells where each of its alternatives begins. */
function assembleBranches(assembly: Assembly, pattern: Pattern): Alternative[] {
  const branches: Alternative[] = []
  const put = (_: Assembly, part: Pattern) => {
    branches.push(...assembleBranches(assembly, part))
  }
  if (pattern.shape === 'either') {
    assembleEither(assembly, pattern.parts, put)
    return branches
  }
  const entry = nextOf(assembly)
  assemble(assembly, pattern)
  return [[pattern, entryOf(assembly, entry, pattern)]]
}

/** A rule and its branches. */
type Compiled = readonly [rule: CompiledRule, branches: readonly Branch[]]

function backwardOf({ numberOf, startsOf }: Assembly, pattern: Pattern): Branch['backward'] {
  if (!areCommon(startsOf(pattern))) return undefined
  let made: Backward | undefined
  return () => {
    made ??= openBackward(turned(pattern, numberOf))
    return made
  }
}

function branchOf(assembly: Assembly, rule: Rule, [pattern, own]: Alternative): Branch {
  const { entry, needs, starts } = own
  const noted = needs.filter(isNoted).map(({ number }) => number)
  return { rule, entry, needs, starts, noted, backward: backwardOf(assembly, pattern) }
}

function compileRule(assembly: Assembly, rule: Rule): Compiled {
  const entry = nextOf(assembly)
  const branches = assembleBranches(assembly, rule.pattern).map((one) => branchOf(assembly, rule, one))
  emit(assembly, OP.match)
  return [{ rule, ...entryOf(assembly, entry, rule.pattern) }, branches]
}

/** Branches by the need that tells most, so that a clause wakes only those it can feed. */
function wakesOf(branches: readonly Branch[], needs: number): number[][] {
  const wakes = Array.from({ length: needs }, (): number[] => [])
  branches.forEach((branch, index) => {
    const [rarest] = [...branch.needs].sort((one, other) => one.commonness - other.commonness)
    if (rarest && isNoted(rarest)) wakes[rarest.number]?.push(index)
  })
  return wakes
}

/** The needs that branches have noted, and those of them that wake some. */
function metNeeds(branches: readonly Branch[], wakes: readonly (readonly number[])[]) {
  const noted = new Set(branches.flatMap((branch) => branch.noted))
  return { noted, rousing: new Set([...noted].filter((need) => wakes[need]?.length)) }
}

/** Compiles all rules of a language to one program; a wrong rule is a problem that names it.
 *  errors: broken.rule-pattern, broken.rule-name */
export function compileRules(rules: readonly Rule[]): Result<Program> {
  const sound = faultOfRules(rules)
  if (!sound.ok) return sound
  const { tests, numberOf } = numberTests()
  const needs = numberNeeds()
  const code: Code = { op: [], a: [], b: [] }
  const [needsOf, startsOf] = [makeNeedsFinder(numberOf), makeStartsFinder()]
  const assembly: Assembly = { code, captures: [], numberOf, needs, needsOf, startsOf }
  const compiled = rules.map((rule) => compileRule(assembly, rule))
  const branches = compiled.flatMap(([, own]) => own)
  const wakes = wakesOf(branches, needs.count())
  const { noted, rousing } = metNeeds(branches, wakes)
  return ok({
    table: indexTests(tests, { byTest: needs.byTest(tests.length, noted), rousing }),
    op: new Uint8Array(code.op),
    a: new Int32Array(code.a),
    b: new Int32Array(code.b),
    rules: compiled.map(([rule]) => rule),
    branches,
    captures: assembly.captures,
    marks: makeMarks(nextOf(assembly)),
    scratch: makeScratch(assembly.captures.length, needs.count()),
    wakes,
    always: branches.flatMap((one, index) => (one.noted.length > 0 ? [] : [index])),
  })
}
