import type { Database } from '../tables.js'
import { Holdings } from './holdings.js'
import { type Head, hasHead, headOf } from './told.js'

/** The present state and a few earlier ones that people look back at. */
const MOST = 4

/** Holdings by the last entry of their journal, which names the state of a register and no other. Questions take turns, so
 *  that none sees holdings that are being brought up to date. */
export class Shelf {
  #held: readonly Holdings[] = []
  #turn: Promise<unknown> = Promise.resolve()

  /** Answers from the holdings of the state that the database is asked at. */
  answer<T>(db: Database, use: (holdings: Holdings) => T): Promise<T> {
    const answered = this.#turn.then(async () => use(await this.#holdingsOf(db)))
    this.#turn = answered.catch(() => undefined)
    return answered
  }

  async #holdingsOf(db: Database): Promise<Holdings> {
    const head = await headOf(db)
    if (head === null) return new Holdings()
    const known = this.#held.find((one) => one.head.hash === head.hash)
    const holdings = known ?? (await this.#broughtUpTo(db, head))
    this.#held = [holdings, ...this.#held.filter((one) => one !== holdings)].slice(0, MOST)
    return holdings
  }

  /** Those of an earlier state of the same register go on to the head; else everything is read. What is read of the past stays,
   *  for nobody looks back at every number. */
  async #broughtUpTo(db: Database, head: Head): Promise<Holdings> {
    for (const one of db.isTransaction ? [] : this.#held)
      if (one.head.number < head.number && (await hasHead(db, one.head))) {
        this.#held = this.#held.filter((other) => other !== one)
        await one.follow(db, head)
        return one
      }
    const fresh = new Holdings()
    await fresh.load(db, head)
    return fresh
  }
}
