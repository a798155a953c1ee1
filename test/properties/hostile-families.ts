import fc from 'fast-check'
import { parseMarked } from '../../src/grammar/index.js'
import { LANGUAGES, type Language } from '../../src/languages/index.js'
import { PIECES } from './hostile.js'

/** What texts of one hostile sort are made of, and what may stand between the parts. */
interface Family {
  readonly parts: fc.Arbitrary<string>
  readonly joins: readonly string[]
}

/** Length of a generated text.
 *  units: UTF-16 units */
const LENGTH = { min: 600, max: 2400 }

/** Parts of a text; when they run out before its length is reached, they come again from the first. */
const MOST_PARTS = 24
const FEW_PARTS = 2

const LETTERS = ['абвгдежзиклмнопрстуфхцчшщыэюя', 'abcdefghijklmnopqrstuvxyz', 'әғқңөұүһіўҳ', 'ğıñöşüūäßéè']

/** Endings that a suffix lemmatiser takes off one after the other, and some that it does not. */
const ENDINGS = [
  ...['лар', 'лер', 'дар', 'ның', 'ді', 'да', 'дағы', 'ымыз', 'сыз', 'мен', 'ға', 'ларнинг', 'нинг', 'гача'],
  ...[
    'lar',
    'ning',
    'da',
    'dagi',
    'imiz',
    'lik',
    'ga',
    'gacha',
    'chi',
    'siz',
    'ing',
    'ed',
    's',
    "'s",
    'ness',
  ],
]

/** Letters of one script that look like those of the other. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    a: 'а',
    e: 'е',
    o: 'о',
    p: 'р',
    c: 'с',
  },
}

const TURNS = ['\u202e', '\u202d', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', '\u061c']
const MARKS = ['\u0301', '\u0306', '\u0308', '\u20dd', '\ufe0f', '\u0483', '\u200d', '\u00ad', '\u0327']

const OPENERS = [
  '(',
  '«',
  '“',
  '[',
  '— ',
  '– ',
  '• ',
  '1) ',
  'а) ',
  'i. ',
  '1.1.1. ',
  'а также ',
  'и (',
  'hamda ',
  'және ',
]

const NUMBER_MARKS = ['', ' ', '.', ',', ':', '-', '–', '/', '\u00a0']
const UNITS = [
  ...[
    '%',
    ' млрд',
    ' million',
    ' mln',
    ' долларов',
    '-жыл',
    '-yil',
    ' марта',
    ' г.',
    '$',
    ' раза',
    ' ming',
    '',
  ],
]
const TITLES = ['', 'А. ', 'Б.В. ', 'фон ', 'Президент ', 'министр ', 'Dr. ']

/** What is put together of the words of one language. */
interface Words {
  readonly sentence: fc.Arbitrary<string>
  readonly prefix: fc.Arbitrary<string>
  readonly word: fc.Arbitrary<string>
}

function examplesOf({ rules }: Language): string[] {
  return rules.flatMap(({ examples, counterexamples }) =>
    [...examples.map((example) => parseMarked(example).text), ...counterexamples].filter(Boolean),
  )
}

/** The first words of a sentence that a rule reads: enough to begin, too few to fit. */
function cutAfter(sentence: string, count: number): string {
  const all = sentence.split(' ')
  return all.slice(0, Math.max(1, Math.min(count, all.length - 1))).join(' ')
}

function wordsOf(sentences: readonly string[]): Words {
  const sentence = fc.constantFrom(...sentences)
  return {
    sentence,
    prefix: fc.tuple(sentence, fc.integer({ min: 1, max: 12 })).map(([one, count]) => cutAfter(one, count)),
    word: sentence.chain((one) => fc.constantFrom(...one.split(' '))),
  }
}

function long(alphabet: string): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: 40, maxLength: 900 })
}

function stacked({ word }: Words): fc.Arbitrary<string> {
  const endings = fc.array(fc.constantFrom(...ENDINGS), { minLength: 3, maxLength: 60 })
  return fc.tuple(word, endings).map(([stem, some]) => stem + some.join(''))
}

function hyphened({ word }: Words): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 4, maxLength: 40 }).map((words) => words.join('-'))
}

/** A sentence with some of its letters changed or followed by something. */
function troubled({ sentence }: Words, change: (letter: string) => string): fc.Arbitrary<string> {
  return fc
    .tuple(sentence, fc.integer({ min: 1, max: 4 }))
    .map(([words, every]) =>
      [...words].map((letter, at) => (at % every === 0 ? change(letter) : letter)).join(''),
    )
}

function followedBy(words: Words, list: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...list).chain((mark) => troubled(words, (letter) => letter + mark))
}

function floods({ word }: Words): fc.Arbitrary<string> {
  return fc
    .tuple(word, fc.constantFrom(...MARKS), fc.integer({ min: 20, max: 400 }))
    .map(([letters, mark, times]) => letters + mark.repeat(times))
}

const number = fc
  .tuple(fc.constantFrom(...NUMBER_MARKS), fc.array(fc.nat(9999), { minLength: 1, maxLength: 12 }))
  .map(([mark, parts]) => parts.join(mark))

const counted = fc.tuple(number, fc.constantFrom(...UNITS)).map(([digits, unit]) => digits + unit)

function nested({ prefix }: Words): fc.Arbitrary<string> {
  const openers = fc.array(fc.constantFrom(...OPENERS), { minLength: 1, maxLength: 6 })
  return fc.tuple(openers, prefix).map(([some, words]) => some.join('') + words)
}

function name({ word }: Words): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...TITLES), word)
    .map(([title, rest]) => title + rest.charAt(0).toUpperCase() + rest.slice(1))
}

/** The sorts of hostile text by name. */
function familiesOf(words: Words): Readonly<Record<string, Family>> {
  const pieces = fc.constantFrom(...PIECES)
  return {
    repeats: { parts: fc.oneof(words.word, pieces), joins: ['', ' ', ', ', '. '] },
    prefixes: { parts: words.prefix, joins: [' ', ', ', '; '] },
    sentences: { parts: words.sentence, joins: [' ', ', ', '\n'] },
    'nested lists': { parts: nested(words), joins: ['; ', ', ', '\n', ' '] },
    'long words': { parts: fc.oneof(...LETTERS.map(long), hyphened(words)), joins: [' ', ', ', '-'] },
    'stacked endings': { parts: stacked(words), joins: [' ', ', '] },
    marks: { parts: fc.oneof(floods(words), followedBy(words, MARKS)), joins: [' ', ''] },
    'mixed scripts': { parts: troubled(words, (letter) => ALIKE[letter] ?? letter), joins: [' ', ''] },
    'turned directions': {
      parts: fc.oneof(followedBy(words, TURNS), fc.constantFrom('שלום', 'عربي ٣٤')),
      joins: [' ', ''],
    },
    digits: { parts: fc.oneof(number, counted), joins: [' ', ', ', '–', ''] },
    names: { parts: name(words), joins: [' ', ', ', ' и ', ' va ', ' and '] },
    pieces: { parts: pieces, joins: ['', ' '] },
  }
}

/** Parts put together until the length is reached, the first ones again when they run out. */
function filled(parts: readonly string[], join: string, length: number): string {
  const pieces: string[] = []
  for (let size = 0, at = 0; size < length; at++) {
    const piece = parts[at % parts.length] + join
    pieces.push(piece)
    size += Math.max(1, piece.length)
  }
  return pieces.join('').slice(0, length)
}

/** A text of one sort, of so many different parts at most. */
function textOf({ parts, joins }: Family, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(parts, { minLength: 1, maxLength: most }), fc.constantFrom(...joins), fc.integer(LENGTH))
    .map(([pieces, join, length]) => filled(pieces, join, length))
}

function documentsOf(language: Language): fc.Arbitrary<HostileDocument> {
  const [{ tag: lang } = { tag: '' }] = language.forms
  const families = familiesOf(wordsOf(examplesOf(language)))
  const mixed = {
    parts: fc.oneof(...Object.values(families).map(({ parts }) => parts)),
    joins: [' ', ', ', '. ', '\n'],
  }
  const texts = Object.entries({ ...families, mixed }).flatMap(([sort, family]) =>
    [MOST_PARTS, FEW_PARTS].map((most) => textOf(family, most).map((text) => ({ sort, lang, text }))),
  )
  return fc.oneof(...texts)
}

/** A hostile text, with the name of its sort and the language it is to be read in: told that, the reader reads what it
 *  would leave alone as being of no language. */
export interface HostileDocument {
  readonly sort: string
  readonly lang: string
  readonly text: string
}

/** Hostile texts of all sorts, each in the words of one language, the languages by turns. */
export function hostileDocument(): fc.Arbitrary<HostileDocument> {
  return fc.oneof(...LANGUAGES.map(documentsOf))
}
