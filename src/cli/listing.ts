import { type Command, InvalidArgumentError } from 'commander'
import type { Page } from '../register/index.js'
import { fill } from './fill.js'
import { jsonLine, remark, say } from './say.js'
import type { Session } from './session.js'

/** Options of every list. */
export interface ListOptions {
  readonly json?: boolean
  readonly search?: string
  readonly limit?: number
  readonly page?: number
}

/** How a page is to be shown: as one line of JSON with its schema, or one text a row. */
export interface Listing<Row> {
  readonly schema: string
  readonly json: boolean
  readonly text: (row: Row) => string
}

/** Longest page a list gives. */
const LIMIT = 200

/** Gives a verb the options of every list. */
export function withPageOptions(command: Command, { words }: Session): Command {
  return command
    .option('--limit <n>', words['option.limit'], wholeNumber(1, LIMIT))
    .option('--page <n>', words['option.page'], wholeNumber(1, 1_000_000))
    .option('--json', words['option.json'])
}

/** Reads a whole number between two others from an option. */
export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (number >= from && number <= to) return number
    throw new InvalidArgumentError(`${from}…${to}`)
  }
}

/** What the options ask of a list. */
export function queryOf({ search, limit, page }: ListOptions): {
  words?: string
  size?: number
  page?: number
} {
  return {
    ...(search === undefined ? {} : { words: search }),
    ...(limit === undefined ? {} : { size: limit }),
    ...(page === undefined ? {} : { page }),
  }
}

/** Shows one page of a list; where there is more, standard error says how to go on. */
export async function showPage<Row>(page: Page<Row>, listing: Listing<Row>, session: Session): Promise<void> {
  const { rows, total, size } = page
  if (listing.json) return say(jsonLine(listing.schema, { total, page: page.page, size, rows }), session)
  await say(rows.map((row) => `${listing.text(row)}\n`).join(''), session)
  remark(footer(page, session), session)
}

function footer({ rows, total, page, size }: Page<unknown>, { words }: Session): string {
  if (total === 0) return words['list.empty']
  const first = (page - 1) * size + 1
  const told = fill(words['list.shown'], { first, last: first + rows.length - 1, total })
  return page * size < total ? `${told} ${fill(words['list.more'], { page: page + 1 })}` : told
}
