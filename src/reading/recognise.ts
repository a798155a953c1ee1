import type { Recognition } from '../languages/index.js'
import type { LanguageTag } from '../text/index.js'

/** A language's letters and small words made ready. */
export interface Recogniser {
  readonly tag: LanguageTag
  readonly letters: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  /** Telling endings by their last letter. */
  readonly endings: ReadonlyMap<string, readonly string[]>
}

/** How well a text fits a language.
 *  shapes: shares from 0 to 1: of its letters in the alphabet and among the telling ones, of its words among the commonest */
export interface Fit {
  readonly tag: LanguageTag
  readonly letters: number
  readonly words: number
  readonly telling: number
}

/** Makes the recognition words of a language ready. */
export function makeRecogniser(tag: LanguageTag, recognition: Recognition): Recogniser {
  const { alphabet, words, telling = '', endings = [] } = recognition
  const byLast = new Map<string, string[]>()
  for (const ending of endings)
    byLast.set(ending.slice(-1), [...(byLast.get(ending.slice(-1)) ?? []), ending])
  return {
    tag,
    letters: new Set(alphabet),
    words: new Set(words),
    telling: new Set(telling),
    endings: byLast,
  }
}

/** Only so much of a long text is looked at. */
const SAMPLE = 4000
/** Foreign names stand in every text; more foreign letters than this make another language. */
const LEAST_LETTERS = 0.97
const LEAST_WORDS = 0.04
/** Letters of its own tell a language in a sentence too short for small words. */
const LEAST_TELLING = 0.02

/** Words with the apostrophes inside them that some alphabets write letters with. */
const WORDS = /\p{L}+(?:['’‘`´]\p{L}+)*/gu

/** A word that only ends like those of a language speaks less for it than one of its commonest. */
const ENDING_WEIGHT = 0.5
/** Shorter words end so by chance. */
const SHORTEST_ENDED = 5

function isEnded(word: string, { endings }: Recogniser): boolean {
  if (word.length < SHORTEST_ENDED) return false
  return endings.get(word.slice(-1))?.some((ending) => word.endsWith(ending)) ?? false
}

/** A letter or word of a text and how often it stands there. */
interface Counted {
  readonly text: string
  readonly count: number
}

/** What a text is made of, each letter and word once. */
interface Sample {
  readonly letters: readonly Counted[]
  readonly words: readonly Counted[]
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

const APOSTROPHES = new Set("'’‘`´")

/** How often each letter stands in words; those beyond the first plane are told apart by their first half only. */
function countLetters(words: readonly string[]): Counted[] {
  const counts = new Map<number, number>()
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  const letters = Array.from(counts, ([unit, count]) => ({ unit, text: String.fromCharCode(unit), count }))
  return letters.filter(({ unit, text }) => !isLowSurrogate(unit) && !APOSTROPHES.has(text))
}

function countWords(words: readonly string[]): Counted[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Array.from(counts, ([text, count]) => ({ text, count }))
}

function sampleOf(words: readonly string[]): Sample {
  return { letters: countLetters(words), words: countWords(words) }
}

/** The share of those that are meant. */
function shareOf(all: readonly Counted[], isMeant: (text: string) => boolean): number {
  let [sum, total] = [0, 0]
  for (const { text, count } of all) {
    total += count
    if (isMeant(text)) sum += count
  }
  return sum / total
}

function fitOf(recogniser: Recogniser, { letters, words }: Sample): Fit {
  const isEndedSo = (word: string) => isEnded(word, recogniser)
  const ended = recogniser.endings.size > 0 ? shareOf(words, isEndedSo) : 0
  return {
    tag: recogniser.tag,
    letters: shareOf(letters, (one) => recogniser.letters.has(one)),
    words: shareOf(words, (one) => recogniser.words.has(one)) + ended * ENDING_WEIGHT,
    telling: shareOf(letters, (one) => recogniser.telling.has(one)),
  }
}

function isFit({ letters, words, telling }: Fit): boolean {
  return letters >= LEAST_LETTERS && (words >= LEAST_WORDS || telling >= LEAST_TELLING)
}

/** The language of a text, with what speaks for each; null when none fits.
 *  shapes: looks at the first 4,000 units */
export function recogniseLanguage(
  text: string,
  recognisers: readonly Recogniser[],
): { readonly tag: LanguageTag | null; readonly evidence: readonly Fit[] } {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const words = sample.match(WORDS) ?? []
  if (words.length === 0) return { tag: null, evidence: [] }
  const made = sampleOf(words)
  const evidence = recognisers.map((recogniser) => fitOf(recogniser, made))
  const best = evidence.filter(isFit).sort((a, b) => b.letters + b.words - a.letters - a.words)[0]
  return { tag: best?.tag ?? null, evidence }
}
