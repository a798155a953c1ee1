/** Steps between two words: letters put in, left out, changed, or two neighbours swapped. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow({ a, b, i }, row, before)
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

function nextRow(
  { a, b, i }: { readonly a: string; readonly b: string; readonly i: number },
  row: readonly number[],
  before: readonly number[],
): readonly number[] {
  const next = [i]
  for (let j = 1; j <= b.length; j++) {
    const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? j) + 1 : changed
    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped))
  }
  return next
}

/** The known word nearest to a mistyped one, if it is near enough to be meant; dashes of options do not count. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const bare = withoutDashes(word)
  const limit = Math.max(1, Math.floor(bare.length / 3))
  const ranked = known
    .map((name) => ({ name, steps: stepsTo(bare, withoutDashes(name)) }))
    .sort((a, b) => a.steps - b.steps)
  const best = ranked[0]
  return best !== undefined && best.steps <= limit ? best.name : undefined
}

/** A word begun rightly is one step away, however much is missing. */
function stepsTo(word: string, name: string): number {
  return word !== '' && name.startsWith(word) ? 1 : editDistance(word, name)
}

function withoutDashes(word: string): string {
  return word.replace(/^-+/, '')
}
