import fc from 'fast-check'

/** One to three of the sentences in any order, each number of one digit with another. */
export function variedText(sentences: readonly string[]): fc.Arbitrary<string> {
  const some = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
  const digits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 })
  return fc.tuple(some, digits).map(([all, others]) => {
    let at = 0
    const other = () => String(others[at++ % others.length])
    return all.join(' ').replaceAll(/(?<!\d)\d(?!\d|-)/g, other)
  })
}
