/** What every list may be asked for: words to search, one sort, one page.
 *  shapes: `words` as typed, `"exact phrase"` and `-not` understood; `page` from 1; `size` 1 to 200 */
export interface ListQuery<Sort extends string> {
  readonly words?: string | undefined
  readonly sort?: Sort | undefined
  readonly descending?: boolean | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
  /** Only rows of these ids, or all rows, on one page; what compares two states of a list asks so. */
  readonly only?: readonly string[] | 'all' | undefined
}

/** One page of a list with the count of all rows that fit. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly page: number
  readonly size: number
}
