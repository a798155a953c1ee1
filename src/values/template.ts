/**
 * The notation of word tables. A template is a row of items parted by blanks:
 *   `год`        a token one of whose dictionary forms is `год`
 *   `до|к`       one of several
 *   `=летом`     this very form, folded
 *   `yil~gacha`  the dictionary form `yil` in a form that ends in `gacha`; also after a capture: `<period>~gacha`
 *   `<year>`     a capture: a number or an expression found before
 *   `-`          any dash
 *   `сша?`       an item that may be absent
 */
export interface Test {
  readonly kind: 'word' | 'capture' | 'dash'
  /** A dictionary form, a form after `=`, or the name of a capture. */
  readonly text: string
  readonly ending: string
}

export interface Item {
  readonly tests: readonly Test[]
  readonly optional: boolean
}

function parseTest(written: string): Test {
  if (written === '-') return { kind: 'dash', text: '-', ending: '' }
  const cut = written.indexOf('~', 1)
  const text = cut < 0 ? written : written.slice(0, cut)
  const ending = cut < 0 ? '' : written.slice(cut + 1)
  const isCapture = text.length > 2 && text.startsWith('<') && text.endsWith('>')
  return isCapture ? { kind: 'capture', text: text.slice(1, -1), ending } : { kind: 'word', text, ending }
}

function parseItem(written: string): Item {
  const optional = written.length > 1 && written.endsWith('?')
  const bare = optional ? written.slice(0, -1) : written
  return { tests: bare.split('|').map(parseTest), optional }
}

/** Reads a template of a word table.
 *  errors: throws when it is empty or consists of optional items only, for that would match everywhere */
export function parseTemplate(written: string): readonly Item[] {
  const items = written.split(' ').filter(Boolean).map(parseItem)
  if (items.every((item) => item.optional)) throw new Error(`template ‘${written}’ matches nothing`)
  return items
}

/** All rows of single tests that a row of items stands for. */
export function expandItems(items: readonly Item[]): readonly (readonly Test[])[] {
  let rows: readonly (readonly Test[])[] = [[]]
  for (const item of items) {
    const longer = rows.flatMap((row) => item.tests.map((test) => [...row, test]))
    rows = item.optional ? [...longer, ...rows] : longer
  }
  return rows
}
