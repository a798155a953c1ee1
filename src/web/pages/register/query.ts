import {
  DUE_TIMES,
  FIND_FACETS,
  FIND_SORTS,
  type FindFacet,
  type FindQuery,
  type FindSort,
  FLAGS,
  WORK_STATES,
} from '../../../register/index.js'
import { FORCES, KINDS } from '../../../statements/index.js'
import type { Asked } from '../../environment.js'
import { pathWith } from '../../words/addresses.js'

/** The values chosen of each facet; of one facet any of them, of several facets all. */
export type Chosen = Partial<Readonly<Record<FindFacet, readonly string[]>>>

/** What the register list is asked for.
 *  shapes: `since` a day, a journal number or a snapshot's id; `odd` what of the address was not understood and left out */
export interface RegisterQuery {
  readonly q: string
  readonly facets: Chosen
  readonly sort: FindSort
  readonly page: number
  readonly since: string
  readonly odd: readonly string[]
}

/** Whether a value can be one of a facet. */
type Allows = (value: string) => boolean

const oneOf =
  (list: readonly string[]): Allows =>
  (value) =>
    list.includes(value)
const like =
  (shape: RegExp): Allows =>
  (value) =>
    shape.test(value)

const VALUES: Readonly<Record<FindFacet, Allows>> = {
  kind: oneOf(KINDS),
  force: oneOf(FORCES),
  pair: like(/^[A-Z]{2}-[A-Z]{2}$/),
  side: like(/^[A-Z]{2}$/),
  sector: like(/^[a-z-]{1,40}$/),
  region: like(/^[A-Za-z]{2}-[A-Za-z0-9-]{1,40}$/),
  due: oneOf(DUE_TIMES),
  work: oneOf(WORK_STATES),
  flag: oneOf(FLAGS),
  publisher: like(/^[A-Z]{2}$/),
  year: like(/^\d{4}$/),
  language: like(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/),
}

/** The register is asked for commitments until something else is asked for; this asks for all kinds. */
const ALL_KINDS = 'all'
const USUAL_KIND: readonly string[] = ['commitment']

const SINCE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,12}|sn_[0-9a-z]{1,60})$/
const LONGEST_WORDS = 200

export const EVERYTHING: RegisterQuery = {
  q: '',
  facets: { kind: USUAL_KIND },
  sort: 'published',
  page: 1,
  since: '',
  odd: [],
}

/** Reads an address part by part; what cannot be read is kept as odd. */
class AddressReading {
  query: RegisterQuery = EVERYTHING
  readonly odd: string[] = []

  take(name: string, value: string): void {
    const facet = FIND_FACETS.find((one) => one === name)
    const isRead = facet ? this.#takeFacet(facet, value) : this.#takeOwn(name, value)
    if (!isRead) this.odd.push(`${name}=${value}`.slice(0, 80))
  }

  #takeFacet(name: FindFacet, value: string): boolean {
    if (name === 'kind' && value === ALL_KINDS)
      return this.#set({ facets: { ...this.query.facets, kind: [] } })
    const values = [...new Set(value.split(',').filter(Boolean))]
    const known = values.filter(VALUES[name])
    if (known.length > 0) this.#set({ facets: { ...this.query.facets, [name]: known } })
    return known.length === values.length
  }

  #takeOwn(name: string, value: string): boolean {
    const sort = FIND_SORTS.find((one) => one === value)
    const page = Number(value)
    if (name === 'q') return this.#set({ q: value.slice(0, LONGEST_WORDS) })
    if (name === 'sort' && sort) return this.#set({ sort })
    if (name === 'page' && Number.isInteger(page) && page > 0 && page < 100_000) return this.#set({ page })
    return name === 'since' && SINCE.test(value) ? this.#set({ since: value }) : name === 'sep'
  }

  #set(change: Partial<RegisterQuery>): true {
    this.query = { ...this.query, ...change }
    return true
  }
}

/** Pieces of what was typed that hold nothing to search for, and a quotation that was not closed. */
function oddWords(q: string): readonly string[] {
  const pieces = q.match(/-?"[^"]*"?|\S+/g) ?? []
  return pieces.filter((piece) => {
    const isOpen = piece.includes('"') && (piece.match(/"/g) ?? []).length % 2 === 1
    return isOpen || !/[\p{L}\p{N}]/u.test(piece)
  })
}

/** What an address asks of the register list; nothing of it is refused, what is odd is told. */
export function registerQueryOf(c: Asked): RegisterQuery {
  return registerQueryIn(new URL(c.req.url).searchParams)
}

/** The same of the names and values after the question mark. */
export function registerQueryIn(asked: URLSearchParams): RegisterQuery {
  const reading = new AddressReading()
  for (const [name, value] of asked) if (value !== '') reading.take(name, value)
  return { ...reading.query, odd: [...reading.odd, ...oddWords(reading.query.q)] }
}

export const PAGE_SIZE = 50

/** Whether only commitments are asked for, so that one said again stands with the first. */
export function isOfCommitments({ facets }: RegisterQuery): boolean {
  return facets.kind?.length === 1 && facets.kind[0] === 'commitment'
}

/** The same in the words of the register. */
export function findQueryOf(query: RegisterQuery, today: string): FindQuery {
  const { q, facets, sort, page } = query
  return {
    words: q || undefined,
    facets,
    sort,
    page,
    size: PAGE_SIZE,
    isOpening: isOfCommitments(query),
    today,
  }
}

function facetValue(name: FindFacet, values: readonly string[] = []): string | null {
  if (name !== 'kind') return values.join(',') || null
  if (values.length === 0) return ALL_KINDS
  return values.join(',') === USUAL_KIND.join(',') ? null : values.join(',')
}

/** The address of the list, or of another form of it, with some of it changed; a changed filter begins at the first page. */
export function registerPath(query: RegisterQuery, change: Partial<RegisterQuery>, ending = ''): string {
  const { q, facets, sort, page, since } = { ...query, page: 1, ...change }
  const asked = FIND_FACETS.map((name) => [name, facetValue(name, facets[name])] as const)
  return pathWith(`/register${ending}`, {
    q,
    ...Object.fromEntries(asked),
    sort: sort === 'published' ? null : sort,
    since,
    page: page === 1 ? null : String(page),
  })
}

/** The facets with one value more, or one less when it was chosen. */
export function toggled({ facets }: RegisterQuery, name: FindFacet, value: string): Chosen {
  const chosen = facets[name] ?? []
  const left = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return { ...facets, [name]: left }
}
