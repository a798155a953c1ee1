/** The values that rows have of one facet: a code a row, and for each code the values that it stands for. */
export class CodedColumn {
  #codes = new Uint32Array(1024)
  readonly #known = new Map<string, number>([['', 0]])
  readonly #values: (readonly string[])[] = [[]]

  get codes(): Uint32Array {
    return this.#codes
  }

  /** The values of each code. */
  get values(): readonly (readonly string[])[] {
    return this.#values
  }

  set(row: number, values: readonly string[]): void {
    if (row >= this.#codes.length) this.#grow(row)
    this.#codes[row] = this.#codeOf(values)
  }

  #grow(row: number): void {
    const larger = new Uint32Array(Math.max(row + 1, this.#codes.length * 2))
    larger.set(this.#codes)
    this.#codes = larger
  }

  #codeOf(values: readonly string[]): number {
    const key = values.join('\n')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, this.#values.length)
    return this.#values.push(values) - 1
  }
}
