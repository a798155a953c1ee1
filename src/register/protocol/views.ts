import { sql } from 'kysely'
import { type Day, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { doubles, exchangedIn } from './lists.js'
import { type Plan, plansFor } from './occasions.js'
import type { Double, Telling } from './orders.js'

/** What is asked of the occasions to come.
 *  shapes: `sender` narrows to what that state congratulates others on */
export interface ComingQuery {
  readonly today: Day
  readonly most: number
  readonly sender?: string | undefined
}

/** The next occasions from today on, over the turn of the year. */
export async function comingOccasions(
  db: Database,
  { today, most, sender }: ComingQuery,
): Promise<Result<readonly Plan[]>> {
  const year = Number(today.slice(0, 4))
  const plans: Plan[] = []
  for (const asked of [year, year + 1]) plans.push(...plansFor(asked, await exchangedIn(db, asked), sender))
  const coming = plans.filter(({ day }) => day !== null && day >= today)
  return ok(coming.sort((a, b) => (`${a.day}` < `${b.day}` ? -1 : 1)).slice(0, most))
}

/** Everything that a year gives to congratulate on. */
export async function occasionsOfYear(
  db: Database,
  { year, sender }: { readonly year: number; readonly sender?: string | undefined },
): Promise<Result<readonly Plan[]>> {
  return ok(plansFor(year, await exchangedIn(db, year), sender))
}

/** The words of a statement that tells of a distinction. */
export interface ToldWords {
  readonly statement: string
  readonly reference: string
  readonly quote: string
  readonly language: string | null
  readonly publisher: string | null
  readonly published: Day | null
}

/** One telling of a distinction with the words that tell of it. */
export interface ToldTelling extends Telling {
  readonly words: readonly ToldWords[]
}

/** Two tellings of what is perhaps one distinction. */
export interface DoubleView extends Pick<Double, 'id' | 'order' | 'recipient'> {
  readonly tellings: readonly ToldTelling[]
}

async function wordsOf(db: Database, statements: readonly string[]): Promise<readonly ToldWords[]> {
  const found =
    await sql<ToldWords>`select o.statement, o.reference, o.quote, o.language, o.publisher, o.published
    from origins o where o.statement = any(${[...statements]}) and o.state = 'accepted' order by o.published, o.reference`.execute(
      db,
    )
  return found.rows
}

/** Distinctions that are perhaps told twice, each with the words of both tellings. */
export async function listDoubles(db: Database): Promise<Result<readonly DoubleView[]>> {
  const found = await doubles(db)
  const statements = found.flatMap(({ first, second }) => [...first.statements, ...second.statements])
  const words = statements.length === 0 ? [] : await wordsOf(db, statements)
  const told = (telling: Telling): ToldTelling => ({
    ...telling,
    words: words.filter(({ statement }) => telling.statements.includes(statement)),
  })
  return ok(
    found.map(({ id, order, recipient, first, second }) => ({
      ...{ id, order, recipient },
      tellings: [told(first), told(second)],
    })),
  )
}
