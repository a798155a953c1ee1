import type { Kysely, Transaction } from 'kysely'
import { fail, type Problem, type Result } from '../kernel/index.js'
import { databaseProblemOf } from './database-problems.js'

/** A failed command, thrown only to make the transaction roll back. */
class RolledBack extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

type Work<Tables, T> = (tx: Transaction<Tables>) => Promise<Result<T>>

const MOST_TRIES = 4
const FIRST_PAUSE_MILLIS = 10

async function keepOrThrow<Tables, T>(tx: Transaction<Tables>, work: Work<Tables, T>): Promise<Result<T>> {
  const result = await work(tx)
  if (!result.ok) throw new RolledBack(result.problem)
  return result
}

async function tryOnce<Tables, T>(db: Kysely<Tables>, work: Work<Tables, T>): Promise<Result<T>> {
  try {
    return await db.transaction().execute((tx) => keepOrThrow(tx, work))
  } catch (error) {
    return fail(error instanceof RolledBack ? error.problem : databaseProblemOf(error))
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}

/** Does work in one transaction; a failed result rolls it back and is the answer.
 *  A deadlock or a lost race is tried again, three times at most, so the work must do nothing but write to `tx`.
 *  errors: those of the work; conflict.race, unavailable.database and the other problems of the database */
export async function inTransaction<Tables, T>(
  db: Kysely<Tables>,
  work: Work<Tables, T>,
): Promise<Result<T>> {
  let result = await tryOnce(db, work)
  for (let tries = 1; tries < MOST_TRIES && isLostRace(result); tries++) {
    await pause(FIRST_PAUSE_MILLIS * 2 ** tries)
    result = await tryOnce(db, work)
  }
  return result
}

function isLostRace(result: Result<unknown>): boolean {
  return !result.ok && result.problem.code === 'conflict.race'
}
