/**
 * The notation of word tables. A template is a row of items parted by blanks:
 *   `год`        a token one of whose dictionary forms is `год`
 *   `до|к`       one of several
 *   `год|=г+.`   one of several, a plus binding tokens in a row
 *   `=летом`     this very form, folded
 *   `yil~gacha`  the dictionary form `yil` in a form that ends in `gacha`; also after a capture: `<period>~gacha`
 *   `<year>`     a capture: a number or an expression found before
 *   `-`          any dash
 *   `сша?`       an item that may be absent
 *   `(на)`       an item that must stand there but lies outside the span
 */
export interface Test {
  readonly kind: 'word' | 'capture' | 'dash'
  /** A dictionary form, a form behind `=`, or the name of a capture. */
  readonly text: string
  readonly ending: string
  readonly outside: boolean
}

export interface Item {
  /** The alternatives, each a run of tests. */
  readonly tests: readonly (readonly Test[])[]
  readonly optional: boolean
}

function kindOf(text: string): Test['kind'] {
  if (text === '-') return 'dash'
  return text.length > 2 && text.startsWith('<') && text.endsWith('>') ? 'capture' : 'word'
}

function parseTest(written: string, outside: boolean): Test {
  const cut = written.indexOf('~', 1)
  const text = cut < 0 ? written : written.slice(0, cut)
  const kind = kindOf(text)
  const ending = cut < 0 ? '' : written.slice(cut + 1)
  return { kind, text: kind === 'capture' ? text.slice(1, -1) : text, ending, outside }
}

function parseItem(written: string): Item {
  const optional = written.length > 1 && written.endsWith('?')
  const bare = optional ? written.slice(0, -1) : written
  const outside = bare.startsWith('(') && bare.endsWith(')')
  const tests = (outside ? bare.slice(1, -1) : bare).split('|')
  return { tests: tests.map((run) => run.split('+').map((test) => parseTest(test, outside))), optional }
}

/** Reads a template of a word table.
 *  errors: throws when nothing in it must stand inside the span, for that would match everywhere */
export function parseTemplate(written: string): readonly Item[] {
  const items = written.split(' ').filter(Boolean).map(parseItem)
  const isFirm = (item: Item) => !item.optional && item.tests.flat().every((test) => !test.outside)
  if (!items.some(isFirm)) throw new Error(`template ‘${written}’ matches nothing`)
  return items
}

/** All rows of single tests that a row of items stands for. */
export function expandItems(items: readonly Item[]): readonly (readonly Test[])[] {
  let rows: readonly (readonly Test[])[] = [[]]
  for (const item of items) {
    const longer = rows.flatMap((row) => item.tests.map((run) => [...row, ...run]))
    rows = item.optional ? [...longer, ...rows] : longer
  }
  return rows
}
