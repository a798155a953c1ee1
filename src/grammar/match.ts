import { type CompiledRule, OP, type Program, type VisitMarks } from './compile.js'
import type { Item } from './item.js'
import { AHEAD, CONTEXT } from './pattern.js'
import type { Rule } from './rule.js'
import { isPassed, passedTests } from './tests.js'

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

interface Save {
  readonly slot: number
  readonly at: number
  readonly before: Save | null
}

interface Threads {
  readonly pc: number[]
  readonly start: number[]
  readonly saves: (Save | null)[]
}

interface Run {
  readonly program: Program
  /** The tests each item passes. */
  readonly sets: readonly Uint32Array[]
  readonly marks: VisitMarks
  /** The matches of each rule, and where the last one started. */
  readonly found: Map<number, { readonly start: number; readonly matches: Match[] }>
  steps: number
}

const noThreads = (): Threads => ({ pc: [], start: [], saves: [] })

/** A thread on its way: where it started, what it saved, at which item it stands. */
interface Thread {
  readonly start: number
  readonly saves: Save | null
  readonly at: number
}

/** Follows jumps, splits and saves from an instruction until tests are reached. */
function addThread(run: Run, threads: Threads, from: number, thread: Thread): void {
  const { op, a, b } = run.program
  let { saves } = thread
  const { visited, stamp } = run.marks
  for (let pc = from; visited[pc] !== stamp; ) {
    visited[pc] = stamp
    run.steps++
    const target = a[pc] ?? 0
    if (op[pc] === OP.jump) pc = target
    else if (op[pc] === OP.save) {
      saves = { slot: target, at: thread.at, before: saves }
      pc++
    } else if (op[pc] === OP.split) {
      addThread(run, threads, target, { ...thread, saves })
      pc = b[pc] ?? 0
    } else push(threads, pc, { ...thread, saves })
  }
}

function push(threads: Threads, pc: number, { start, saves }: Thread): void {
  threads.pc.push(pc)
  threads.start.push(start)
  threads.saves.push(saves)
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
function matchOf(rule: Rule, thread: Thread, captured: readonly Captured[]): Match {
  const named = (wanted: string) => captured.filter(({ name }) => name === wanted)
  const from = Math.max(thread.start, ...named(CONTEXT).map(({ to }) => to))
  const to = Math.min(thread.at, ...named(AHEAD).map((behind) => behind.from))
  return { rule, from, to, captures: captured.filter(({ name }) => name !== CONTEXT && name !== AHEAD) }
}

/** Keeps the match; one that starts where the last one of its rule did is preferred to it. */
function keep(run: Run, owner: number, thread: Thread): void {
  const rule = run.program.rules[owner]?.rule
  if (!rule || thread.at === thread.start) return
  const found = run.found.get(owner) ?? { start: -1, matches: [] }
  if (found.start === thread.start) found.matches.pop()
  found.matches.push(matchOf(rule, thread, capturesOf(run.program, thread.saves)))
  run.found.set(owner, { start: thread.start, matches: found.matches })
}

/** Moves all threads over one item; a rule that matches here drops its less preferred threads. */
function step(run: Run, threads: Threads, at: number): Threads {
  const bits = run.sets[at]
  const next = noThreads()
  const done = new Set<number>()
  run.marks.stamp++
  for (let index = 0; index < threads.pc.length; index++) {
    const pc = threads.pc[index] ?? 0
    const owner = run.program.owner[pc] ?? 0
    if (done.has(owner)) continue
    const start = threads.start[index] ?? 0
    const saves = threads.saves[index] ?? null
    if (run.program.op[pc] === OP.match) {
      keep(run, owner, { start, saves, at })
      done.add(owner)
    } else if (bits && isPassed(bits, run.program.a[pc] ?? 0)) {
      addThread(run, next, pc + 1, { start, saves, at: at + 1 })
    }
  }
  return next
}

function unionOf(sets: readonly Uint32Array[], width: number): Uint32Array {
  const union = new Uint32Array(width)
  for (const set of sets)
    for (let word = 0; word < width; word++) union[word] = (union[word] ?? 0) | (set[word] ?? 0)
  return union
}

function mayStart({ starts }: CompiledRule, bits: Uint32Array): boolean {
  return starts === null || starts.some((number) => isPassed(bits, number))
}

/** The rules that the words of a clause can feed, in the order of the program. */
function liveRules(program: Program, union: Uint32Array): CompiledRule[] {
  const live = [...program.always]
  for (const [need, rules] of program.byNeed) if (isPassed(union, need)) live.push(...rules)
  return live
    .sort((a, b) => a - b)
    .flatMap((index) => program.rules[index] ?? [])
    .filter((rule) => rule.needs.every((number) => isPassed(union, number)) && mayStart(rule, union))
}

/** Begins a thread at an item for each rule that may begin there. */
function startThreads(run: Run, threads: Threads, live: readonly CompiledRule[], at: number): void {
  const bits = run.sets[at]
  if (!bits) return
  for (const rule of live)
    if (mayStart(rule, bits)) addThread(run, threads, rule.entry, { start: at, saves: null, at })
}

/** Finds every match of every rule in one clause, walking it once.
 *  shapes: work is at most items × live instructions; `steps` counts it
 *  source: Thompson's simulation with captures as Pike describes it */
export function matchRules(program: Program, items: readonly Item[]): MatchRun {
  const sets = items.map((item) => passedTests(program.table, item))
  const live = liveRules(program, unionOf(sets, program.table.width))
  if (live.length === 0) return { matches: [], steps: 0 }
  const run: Run = { program, sets, marks: program.marks, found: new Map(), steps: 0 }
  run.marks.stamp++
  let threads = noThreads()
  for (let at = 0; at <= items.length; at++) {
    startThreads(run, threads, live, at)
    threads = step(run, threads, at)
  }
  return { matches: [...run.found.values()].flatMap(({ matches }) => matches), steps: run.steps }
}
