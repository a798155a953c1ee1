import type { Reader } from '../../../src/reading/index.js'
import { readGolden } from '../reader.js'
import type { Mark } from '../scoring/mark.js'
import { marksOf } from '../scoring/marks.js'
import type { GoldenText } from '../texts.js'

/** A comparison with the text it was made in. */
export interface TextMark extends Mark {
  readonly text: string
  readonly lang: string
}

/** What a set of texts came to. */
export interface Measured {
  readonly texts: number
  readonly marks: readonly TextMark[]
}

function measureText(reader: Reader, golden: GoldenText): TextMark[] {
  const { name, lang, gold } = golden
  if (!gold) return []
  return marksOf(gold, readGolden(reader, golden)).map((mark) => ({ ...mark, text: name, lang }))
}

/** Reads texts and compares each reading with its gold. */
export function measure(reader: Reader, texts: readonly GoldenText[]): Measured {
  const known = texts.filter(({ gold }) => gold !== null)
  return { texts: known.length, marks: known.flatMap((golden) => measureText(reader, golden)) }
}
