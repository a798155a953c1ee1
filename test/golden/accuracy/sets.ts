import type { Reader } from '../../../src/reading/index.js'
import { publishedTexts } from '../published.js'
import { goldenTexts } from '../texts.js'
import { type Measured, measure } from './measure.js'

/** A set of texts that are measured together. */
export interface MeasuredSet {
  readonly name: string
  readonly title: string
  readonly measured: Measured
}

/** Measures the sets that are on this machine. */
export function measureSets(reader: Reader): MeasuredSet[] {
  const sets = [
    { name: 'golden', title: 'Texts of the repository (`test/golden`)', texts: goldenTexts() },
    { name: 'published', title: 'Texts beside the repository', texts: publishedTexts() },
  ]
  return sets
    .filter(({ texts }) => texts.length > 0)
    .map(({ name, title, texts }) => ({ name, title, measured: measure(reader, texts) }))
}
