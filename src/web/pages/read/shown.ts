import { sentenceSpans } from '../../parts/sentences.js'
import type { ShownReading, Told } from '../reading/shown.js'
import type { UnsavedText } from './unsaved.js'

/** The first full day the text names: the likeliest day of its publication, never more than a guess. */
export function guessDay({ reading }: Pick<UnsavedText, 'reading'>): string | null {
  const days = reading.mentions.filter(({ kind }) => kind === 'date').map(({ value = '' }) => value)
  return days.find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)) ?? null
}

function told(given: string, guess: string | null): Told | null {
  if (given !== '') return { text: given, isGuess: false }
  return guess === null ? null : { text: guess, isGuess: true }
}

/** The first line when it is short and no sentence: the likeliest title. */
function titleOf(text: string): string | null {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return line.length > 0 && line.length <= 200 && !/[.!?]$/.test(line) ? line : null
}

/** A text that was only read, as the reading view shows it. */
export function shownUnsaved(unsaved: UnsavedText, path: string): ShownReading {
  const { reading, text } = unsaved
  return {
    path,
    kept: false,
    title: unsaved.title || titleOf(text),
    publisher: told(unsaved.publisher, null),
    day: told(unsaved.day, guessDay(unsaved)),
    language: told(unsaved.language, reading.language),
    url: unsaved.url || null,
    editions: [],
    edition: reading.edition,
    reader: reading.reader,
    text,
    statements: reading.statements.map((statement) => ({ ...statement, reference: null, state: null })),
    remainder: reading.remainder,
    problems: reading.problems,
    sentences: sentenceSpans(text, unsaved.language || reading.language),
  }
}
