import { type Family, familyOf, type Problem } from '../kernel/index.js'

const ANSWERS: Readonly<Record<Family, { readonly status: StatusCode; readonly exit: number }>> = {
  invalid: { status: 422, exit: 2 },
  absent: { status: 404, exit: 3 },
  conflict: { status: 409, exit: 4 },
  refused: { status: 403, exit: 5 },
  unavailable: { status: 503, exit: 6 },
  broken: { status: 500, exit: 1 },
}

type StatusCode = 403 | 404 | 409 | 422 | 500 | 503

/** The HTTP status that answers a problem. */
export function statusOf(problem: Problem): StatusCode {
  return ANSWERS[familyOf(problem)].status
}

/** The exit status of a command that ended with a problem. */
export function exitCodeOf(problem: Problem): number {
  return ANSWERS[familyOf(problem)].exit
}

/** The problem that stands for anything thrown; the cause is for the log, so the message tells only its sort. */
export function problemOf(error: unknown): Problem {
  const sort = error instanceof Error ? error.name : typeof error
  return {
    code: 'broken.unexpected',
    message: `An unforeseen error stopped the work (${sort})`,
    hint: 'The log says where. If it happens again, report it with those lines',
    cause: error,
  }
}
