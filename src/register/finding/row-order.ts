/** How two rows stand to each other; below 0 when the first comes first. */
export type Compare = (one: number, other: number) => number

/** Rows in one order. A changed row is put where it belongs without sorting the others again. */
export class RowOrder {
  #rows = new Uint32Array()
  readonly #compare: Compare

  constructor(compare: Compare) {
    this.#compare = compare
  }

  get rows(): Uint32Array {
    return this.#rows
  }

  /** Takes the changed rows out and puts those that stay back in. */
  renew(changed: ReadonlySet<number>, staying: readonly number[]): void {
    const coming = [...staying].sort(this.#compare)
    const kept = changed.size === 0 ? this.#rows : this.#rows.filter((row) => !changed.has(row))
    const merged = new Uint32Array(kept.length + coming.length)
    let [from, at] = [0, 0]
    for (const row of coming) {
      const until = this.#placeOf(kept, row, from)
      merged.set(kept.subarray(from, until), at)
      at += until - from
      merged[at++] = row
      from = until
    }
    merged.set(kept.subarray(from), at)
    this.#rows = merged
  }

  /** The first place from a beginning at which something stands that comes after the row. */
  #placeOf(rows: Uint32Array, row: number, from: number): number {
    let [low, high] = [from, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(rows[middle] ?? 0, row) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
