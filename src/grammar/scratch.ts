/** Marks of what was met in a step: those that bear its stamp. */
export interface VisitMarks {
  /** By instruction. */
  readonly visited: Int32Array
  stamp: number
}

/** What a thread saved, the last first. */
export interface Save {
  readonly slot: number
  readonly at: number
  readonly before: Save | null
}

/** Threads by preference, in columns that are used over and over. */
export interface Threads {
  readonly pc: number[]
  readonly start: number[]
  readonly saves: (Save | null)[]
  count: number
}

/** Scratch of the matcher, kept with the program, since a fresh one for each clause would cost more than the matching;
 *  it says nothing between two runs. */
export interface Scratch {
  readonly threads: Threads
  readonly next: Threads
  /** Where captures end, by their number. */
  readonly ends: Int32Array
  /** The last item of a clause that meets a need, by its number; -1 when none does. */
  readonly lastMet: Int32Array
  /** Places asked and items met on the way from the end of the clause. */
  asked: number
}

const LAST_STAMP = 2 ** 31 - 1

const noThreads = (): Threads => ({ pc: [], start: [], saves: [], count: 0 })

/** Scratch for so many captures and needs. */
export function makeScratch(captures: number, needs: number): Scratch {
  const [ends, lastMet] = [new Int32Array(captures), new Int32Array(needs)]
  return { threads: noThreads(), next: noThreads(), ends, lastMet, asked: 0 }
}

/** Marks for so many instructions. */
export function makeMarks(instructions: number): VisitMarks {
  return { visited: new Int32Array(instructions), stamp: 0 }
}

/** Makes all that was marked before as if it were not. */
export function newStamp(marks: VisitMarks): void {
  if (marks.stamp === LAST_STAMP) {
    marks.visited.fill(0)
    marks.stamp = 0
  }
  marks.stamp++
}
