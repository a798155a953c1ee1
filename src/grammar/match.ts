import { type CompiledRule, OP, type Program, type Save, type Threads } from './compile.js'
import type { Item } from './item.js'
import { AHEAD, CONTEXT } from './pattern.js'
import type { Rule } from './rule.js'
import { isPassed, type Passed, passedTests } from './tests.js'
import { liveRules } from './wake.js'

/** What a pattern took under a name: item indexes, half-open. */
export interface Captured {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly value?: string
}

/** A place where a rule fits: item indexes, half-open, and what it captured. */
export interface Match {
  readonly rule: Rule
  readonly from: number
  readonly to: number
  readonly captures: readonly Captured[]
}

/** All matches of one run and the work it took, counted in visited instructions. */
export interface MatchRun {
  readonly matches: readonly Match[]
  readonly steps: number
}

/** The walk of one rule over a clause. */
interface Run {
  readonly program: Program
  readonly rule: Rule
  /** What each item passes. */
  readonly passed: readonly Passed[]
  readonly matches: Match[]
  threads: Threads
  next: Threads
  /** The item reached. */
  at: number
  /** Where the last match started. */
  lastStart: number
  steps: number
}

function push({ pc, start, saves }: Threads, at: number, from: number, saved: Save | null): void {
  pc.push(at)
  start.push(from)
  saves.push(saved)
}

function empty({ pc, start, saves }: Threads): void {
  pc.length = 0
  start.length = 0
  saves.length = 0
}

/** Follows jumps, splits and saves from an instruction until tests are reached. */
function addThread(run: Run, from: number, start: number, saved: Save | null): void {
  const { op, a, b, marks } = run.program
  const { visited, stamp } = marks
  let saves = saved
  for (let pc = from; visited[pc] !== stamp; ) {
    visited[pc] = stamp
    run.steps++
    const code = op[pc]
    if (code === OP.jump) pc = a[pc] ?? 0
    else if (code === OP.save) {
      saves = { slot: a[pc] ?? 0, at: run.at, before: saves }
      pc++
    } else if (code === OP.split) {
      addThread(run, a[pc] ?? 0, start, saves)
      pc = b[pc] ?? 0
    } else push(run.next, pc, start, saves)
  }
}

function capturesOf(program: Program, saves: Save | null): Captured[] {
  const captures: Captured[] = []
  const ends = new Map<number, number[]>()
  for (let save = saves; save; save = save.before) {
    const number = save.slot >> 1
    const open = ends.get(number) ?? []
    if (save.slot & 1) ends.set(number, [...open, save.at])
    else captures.push(capturedOf(program, number, save.at, open.pop() ?? save.at))
  }
  return captures.reverse()
}

function capturedOf(program: Program, number: number, from: number, to: number): Captured {
  const { name, value } = program.captures[number] ?? { name: '' }
  return value === undefined ? { name, from, to } : { name, from, to, value }
}

/** A match without what must stand before it and behind it. */
function matchOf(rule: Rule, start: number, end: number, captured: readonly Captured[]): Match {
  let [from, to] = [start, end]
  for (const { name, ...run } of captured) {
    if (name === CONTEXT) from = Math.max(from, run.to)
    else if (name === AHEAD) to = Math.min(to, run.from)
  }
  return { rule, from, to, captures: captured.filter(({ name }) => name !== CONTEXT && name !== AHEAD) }
}

/** Keeps the match; one that starts where the last one did is preferred to it. */
function keep(run: Run, start: number, saves: Save | null): void {
  if (run.at === start) return
  if (run.lastStart === start) run.matches.pop()
  run.matches.push(matchOf(run.rule, start, run.at, capturesOf(run.program, saves)))
  run.lastStart = start
}

/** Moves all threads over one item; a match drops the threads that are less preferred. */
function step(run: Run): void {
  const { pc, start, saves } = run.threads
  const { op, marks } = run.program
  marks.stamp++
  for (let index = 0; index < pc.length; index++) {
    const [at, from, saved] = [pc[index] ?? 0, start[index] ?? 0, saves[index] ?? null]
    if (op[at] !== OP.match) moveThread(run, at, from, saved)
    else {
      keep(run, from, saved)
      break
    }
  }
}

/** Moves one thread over the item reached when that passes its test. */
function moveThread(run: Run, at: number, start: number, saves: Save | null): void {
  const item = run.passed[run.at]
  if (!item || !isPassed(item.bits, run.program.a[at] ?? 0)) return
  run.at++
  addThread(run, at + 1, start, saves)
  run.at--
}

/** Goes on to the next item with the threads that are left. */
function advance(run: Run): void {
  const left = run.threads
  run.threads = run.next
  run.next = left
  empty(left)
  run.at++
}

function mayStart({ starts }: CompiledRule, { bits }: Passed): boolean {
  if (starts === null) return true
  for (const number of starts) if (isPassed(bits, number)) return true
  return false
}

/** Begins a thread at the item reached, behind those that are under way. */
function startThread(run: Run, { entry }: CompiledRule): void {
  const { next, threads } = run
  run.next = threads
  addThread(run, entry, run.at, null)
  run.next = next
}

/** Walks one rule over a clause; it may start at an item up to `last`. */
function walkRule(run: Run, rule: CompiledRule, last: number): void {
  const { passed, program } = run
  program.marks.stamp++
  for (run.at = 0; run.at <= passed.length; advance(run)) {
    const here = run.at <= last ? passed[run.at] : undefined
    if (here && mayStart(rule, here)) startThread(run, rule)
    if (run.threads.pc.length > 0) step(run)
    else if (run.at > last) break
  }
  empty(run.threads)
  empty(run.next)
}

/** Finds every match of every rule in one clause, walking it once a rule that its words can feed.
 *  shapes: work is at most items × live instructions; `steps` counts it
 *  source: Thompson's simulation with captures as Pike describes it */
export function matchRules(program: Program, items: readonly Item[]): MatchRun {
  const passed = items.map((item) => passedTests(program.table, item))
  const matches: Match[] = []
  const { threads, next } = program.scratch
  let steps = 0
  for (const { rule, last } of liveRules(program, passed)) {
    const run: Run = {
      program,
      rule: rule.rule,
      passed,
      matches,
      threads,
      next,
      at: 0,
      lastStart: -1,
      steps: 0,
    }
    walkRule(run, rule, last)
    steps += run.steps
  }
  return { matches, steps }
}
