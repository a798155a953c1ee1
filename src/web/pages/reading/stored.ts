import type { EditionView, ReadoutView, StoredStatement } from '../../../register/index.js'
import type { ContractReading, Reading } from '../../../statements/index.js'
import { contractOf } from '../../../statements/index.js'
import { sentenceSpans } from '../../parts/sentences.js'
import { sourcePlace } from '../../words/source-place.js'
import type { EditionTab, ShownReading, ShownStatement } from './shown.js'

/** The statements of an edition as they hold now: a corrected one gives way to its correction. */
export function holdingStatements({ statements }: EditionView): readonly StoredStatement[] {
  return statements.filter(({ correctedBy }) => correctedBy === null)
}

/** The edition asked for, or the first. */
export function chooseEdition(
  { editions }: ReadoutView,
  edition: string | undefined,
): EditionView | undefined {
  return edition === undefined ? editions[0] : editions.find((one) => one.edition.id === edition)
}

function shownStatement(statement: StoredStatement, address: string | null): ShownStatement {
  const { id, reference, kind, force, span, quote, rule, slots, state, version } = statement
  const place = sourcePlace(address, quote)
  return { id, reference, kind, force, span, quote, rule, slots, state, version, sourcePlace: place }
}

/** Where an edition of a readout stands. */
export function editionPath(readout: string, edition: string): string {
  return `/readouts/${readout}/${edition}`
}

function tabsOf({ readout, editions }: ReadoutView, shown: EditionView): readonly EditionTab[] {
  return editions.map((one) => ({
    language: one.edition.language ?? one.reading?.language ?? null,
    path: editionPath(readout.id, one.edition.id),
    isShown: one === shown,
  }))
}

function told(text: string | null, isGuess = false) {
  return text === null ? null : { text, isGuess }
}

/** A kept edition as the reading view shows it. */
export function shownStored(
  view: ReadoutView,
  shown: EditionView,
  address: string | null = view.readout.address,
): ShownReading {
  const { readout } = view
  const { edition, reading } = shown
  return {
    path: editionPath(readout.id, edition.id),
    kept: true,
    title: readout.title,
    publisher: told(readout.publisher),
    day: told(readout.published),
    language: told(edition.language ?? reading?.language ?? null, edition.language === null),
    url: address,
    editions: tabsOf(view, shown),
    edition: edition.id,
    reader: reading?.reader ?? '–',
    text: edition.text,
    statements: holdingStatements(shown).map((one) => shownStatement(one, address)),
    remainder: reading?.remainder ?? [],
    problems: (reading?.problems ?? []) as ShownReading['problems'],
    sentences: sentenceSpans(edition.text, edition.language ?? reading?.language ?? null),
  }
}

function readingOf(view: EditionView): Reading | null {
  const { edition, reading } = view
  if (reading === null) return null
  return {
    edition: edition.id,
    language: reading.language,
    reader: reading.reader,
    statements: holdingStatements(view),
    mentions: reading.mentions,
    remainder: reading.remainder,
    problems: reading.problems as Reading['problems'],
  }
}

/** A kept edition as the contract's JSON; null while it has not been read. */
export function contractOfStored({ readout }: ReadoutView, view: EditionView): ContractReading | null {
  const reading = readingOf(view)
  if (reading === null) return null
  const { id } = view.edition
  return contractOf(reading, readout.published === null ? { id } : { id, date: readout.published })
}
