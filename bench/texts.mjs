import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pickFrom } from './chance.mjs'

/** One in so many words is put in place of one of the text's own. */
const RARE = 8

const SENTENCES_IN_PARAGRAPH = 3

/** The sentences of the golden texts and of the sample in one writing, such as `ru` or `uz-Latn`. */
export function sentencesOf(root, writing) {
  const golden = join(root, 'test/golden', writing)
  const files = readdirSync(golden).map((slug) => join(golden, slug, 'text.txt'))
  const texts = [join(root, `samples/almaty-${writing}.txt`), ...files].flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8')]
    } catch {
      return []
    }
  })
  return texts
    .flatMap((text) => text.split(/(?<=[.!?»])\s+(?=[\p{Lu}«“–])|\n+/u))
    .filter((one) => one.length > 20)
}

function variedNumber(chance) {
  return (digits) => String(Math.floor(chance() * 9 * 10 ** (digits.length - 1)) + 10 ** (digits.length - 1))
}

/** A sentence with other numbers and, where there are words to put in, some other words than the one it is made of. */
function variedSentence({ sentences, words, chance }) {
  const sentence = pickFrom(sentences, chance).replace(/\d{2,}/g, variedNumber(chance))
  if (words.length === 0) return sentence
  return sentence.replace(/(?<![\p{L}-])[а-яё]{6,}(?![\p{L}-])/gu, (word) =>
    chance() < 1 / RARE ? pickFrom(words, chance) : word,
  )
}

function bytesIn(text) {
  return Buffer.byteLength(text)
}

/** A text of about so many bytes in which no sentence comes twice. */
export function makeText(bytes, source) {
  const pieces = []
  for (let size = 0, at = 1; size < bytes; at++) {
    const piece = variedSentence(source) + (at % SENTENCES_IN_PARAGRAPH === 0 ? '\n\n' : ' ')
    pieces.push(piece)
    size += bytesIn(piece)
  }
  return pieces.join('')
}

/** Texts as long as readouts are, from a short note to a long one, of so many bytes together. */
export function makeTexts(bytes, source) {
  const texts = []
  for (let size = 0; size < bytes; ) {
    const text = makeText(1_500 + Math.floor(source.chance() ** 2 * 18_500), source)
    texts.push(text)
    size += bytesIn(text)
  }
  return texts
}
