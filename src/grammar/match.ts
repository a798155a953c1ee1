import { itemBefore } from '../kernel/index.js'
import { OP, type Program } from './compile.js'
import type { Item } from './item.js'
import { AHEAD, CONTEXT } from './pattern.js'
import type { Rule } from './rule.js'
import { newStamp, type Save, type Threads } from './scratch.js'
import { isPassed, type Passed, passedTests } from './tests.js'
import { type LiveBranch, liveBranches } from './wake.js'

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

/** All matches of one run and the work it took, counted in visited instructions and in items and places of walks back. */
export interface MatchRun {
  readonly matches: readonly Match[]
  readonly steps: number
}

/** The walk of the rules over a clause, one after the other. */
interface Run {
  readonly program: Program
  /** What each item passes. */
  readonly passed: readonly Passed[]
  readonly matches: Match[]
  threads: Threads
  next: Threads
  rule: Rule
  /** The item reached. */
  at: number
  /** Where the last match starts and ends and what it saved; it is written down when another start takes its place. */
  start: number
  end: number
  saves: Save | null
  steps: number
}

const NO_MATCH = -1

function push(threads: Threads, at: number, from: number, saved: Save | null): void {
  const place = threads.count++
  threads.pc[place] = at
  threads.start[place] = from
  threads.saves[place] = saved
}

/** Whether a thread may wait at an instruction: there the rule has matched, or the item reached passes its test. Threads that the
 *  next item would end are never begun. */
function mayWait({ program, passed, at }: Run, pc: number): boolean {
  if (program.op[pc] === OP.match) return true
  const item = passed[at]
  return item !== undefined && isPassed(item.bits, program.a[pc] ?? 0)
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
    } else if (mayWait(run, pc)) push(run.next, pc, start, saves)
  }
}

const NO_CAPTURES: readonly Captured[] = []

function capturedOf(program: Program, number: number, from: number, to: number): Captured {
  const { name, value } = program.captures[number] ?? { name: '' }
  return value === undefined ? { name, from, to } : { name, from, to, value }
}

/** All that was captured: the saves tell of an end before its beginning. */
function capturesOf(program: Program, saves: Save | null): readonly Captured[] {
  if (saves === null) return NO_CAPTURES
  const captures: Captured[] = []
  const { ends } = program.scratch
  for (let save: Save | null = saves; save; save = save.before) {
    const number = save.slot >> 1
    if (save.slot & 1) ends[number] = save.at
    else captures.push(capturedOf(program, number, save.at, ends[number] ?? save.at))
  }
  return captures.reverse()
}

function isAround({ name }: Captured): boolean {
  return name === CONTEXT || name === AHEAD
}

/** A match without what must stand before it and behind it. */
function matchOf(run: Run): Match {
  let { start: from, end: to } = run
  const captures = capturesOf(run.program, run.saves)
  if (!captures.some(isAround)) return { rule: run.rule, from, to, captures }
  for (const captured of captures) {
    if (captured.name === CONTEXT) from = Math.max(from, captured.to)
    else if (captured.name === AHEAD) to = Math.min(to, captured.from)
  }
  return { rule: run.rule, from, to, captures: captures.filter((one) => !isAround(one)) }
}

/** Writes the last match down. */
function flush(run: Run): void {
  if (run.start !== NO_MATCH) run.matches.push(matchOf(run))
  run.start = NO_MATCH
}

/** Keeps a match in mind; one that starts where the last one did is preferred to it. */
function keep(run: Run, start: number, saves: Save | null): void {
  if (run.at === start) return
  if (run.start !== start) flush(run)
  run.start = start
  run.end = run.at
  run.saves = saves
}

/** Moves all threads over one item; a match drops the threads that are less preferred. */
function step(run: Run): void {
  const { pc, start, saves, count } = run.threads
  const { op, marks } = run.program
  newStamp(marks)
  for (let index = 0; index < count; index++) {
    const at = pc[index] ?? 0
    const from = start[index] ?? 0
    if (op[at] !== OP.match) moveThread(run, at, from, saves[index] ?? null)
    else {
      keep(run, from, saves[index] ?? null)
      break
    }
  }
}

/** Moves one thread over the item reached, whose test that passes. */
function moveThread(run: Run, at: number, start: number, saves: Save | null): void {
  run.at++
  addThread(run, at + 1, start, saves)
  run.at--
}

/** Goes on to the next item with the threads that are left. */
function advance(run: Run): void {
  const left = run.threads
  run.threads = run.next
  run.next = left
  left.count = 0
  run.at++
}

/** Begins threads at the item reached, behind those that are under way. */
function startThreads(run: Run, live: readonly LiveBranch[]): void {
  const { next, threads, at } = run
  run.next = threads
  for (const { branch, starts } of live)
    if (itemBefore(starts, starts.length) === at) {
      starts.pop()
      addThread(run, branch.entry, at, null)
    }
  run.next = next
}

/** The first item at which a branch is yet to start; one behind all items when none is. */
function nextStart(live: readonly LiveBranch[], { passed }: Run): number {
  let first = passed.length + 1
  for (const { starts } of live) first = Math.min(first, itemBefore(starts, starts.length) ?? first)
  return first
}

/** Goes on with the item at `start`, before which no thread is under way; what was visited there counts no more. */
function skipTo(run: Run, start: number): void {
  newStamp(run.program.marks)
  run.at = start - 1
}

/** Walks one rule over a clause with those of its branches that the clause can feed; items no thread is to see are left out. */
function walkRule(run: Run, rule: Rule, live: readonly LiveBranch[]): void {
  const { passed, program } = run
  run.rule = rule
  newStamp(program.marks)
  for (run.at = nextStart(live, run); run.at <= passed.length; advance(run)) {
    startThreads(run, live)
    step(run)
    if (run.next.count === 0) skipTo(run, nextStart(live, run))
  }
  flush(run)
  run.threads.count = 0
  run.next.count = 0
}

function runOver(program: Program, passed: readonly Passed[], rule: Rule): Run {
  const { threads, next } = program.scratch
  return {
    program,
    passed,
    matches: [],
    threads,
    next,
    rule,
    at: 0,
    start: NO_MATCH,
    end: 0,
    saves: null,
    steps: 0,
  }
}

const NO_MATCHES: readonly Match[] = []

/** Finds every match of every rule in one clause, walking it once a rule that its words can feed; `last` stands behind
 *  its items.
 *  shapes: work is at most items × live instructions and places; `steps` counts it
 *  source: Thompson's simulation with captures as Pike describes it */
export function matchRules(program: Program, items: readonly Item[], last?: Item): MatchRun {
  const passed: Passed[] = []
  for (const item of items) passed.push(passedTests(program.table, item))
  if (last !== undefined) passed.push(passedTests(program.table, last))
  program.scratch.asked = 0
  const live = liveBranches(program, passed)
  const [first] = live
  const { asked } = program.scratch
  if (!first) return { matches: NO_MATCHES, steps: asked }
  const run = runOver(program, passed, first.branch.rule)
  for (let from = 0, to = 0; from < live.length; from = to) {
    const rule = live[from]?.branch.rule ?? run.rule
    while (live[to]?.branch.rule === rule) to++
    walkRule(run, rule, from === 0 && to === live.length ? live : live.slice(from, to))
  }
  return { matches: run.matches, steps: asked + run.steps }
}
