import { readdirSync, readFileSync } from 'node:fs'
import type { ContractMention } from '../../../src/statements/index.js'

/** A name, date, sum or count in a sentence; it may be left out where it is optional, and may have any value where none is told. */
export interface Named {
  readonly kind: string
  readonly words: string
  readonly value: string | null
  readonly start: number
  readonly isOptional: boolean
}

/** A sentence of our own with all that is named in it; misread and set aside as in the sentences beside. */
export interface NamingSentence {
  readonly name: string
  readonly lang: string
  readonly text: string
  readonly named: readonly Named[]
  readonly isMisread: boolean
  readonly isAside: boolean
}

const here = new URL('.', import.meta.url)
/** A line: its number, `!` when it is known as misread, the sentence with its names in braces. */
const LINE = /^(\d+)(!?)\t(.+)$/
const MARKED = /\{(\w+) ([^{}]+)\}/g
const SET_ASIDE = 4

/** `post Министр обороны`, `person Анной = Анна`, `place Буг ?`: the words and what is said of them. */
function namedOf(kind: string, inside: string, start: number): Named {
  const isOptional = inside.endsWith('?')
  const [words = '', value = null] = inside
    .replace(/\?$/, '')
    .split(' = ')
    .map((part) => part.trim())
  return { kind, words, value, start, isOptional }
}

/** The text without its braces, and what stood in them at its place there. */
function unmarked(marked: string): Pick<NamingSentence, 'text' | 'named'> {
  const named: Named[] = []
  let shorter = 0
  const text = marked.replace(MARKED, (whole: string, kind: string, inside: string, at: number) => {
    const one = namedOf(kind, inside, at - shorter)
    named.push(one)
    shorter += whole.length - one.words.length
    return one.words
  })
  return { text, named }
}

function sentenceOf(lang: string, line: string): NamingSentence {
  const [, number = '', mark, marked = ''] = LINE.exec(line) ?? []
  if (number === '') throw new Error(`a line of ${lang} is not a number and a sentence: ${line}`)
  const isAside = Number(number) % SET_ASIDE === 0
  return { name: `${lang} ${number}`, lang, ...unmarked(marked), isMisread: mark === '!', isAside }
}

function sentencesIn(file: string): NamingSentence[] {
  const lines = readFileSync(new URL(file, here), 'utf8').split('\n')
  const told = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return told.map((line) => sentenceOf(file.replace('.tsv', ''), line))
}

/** All of them, by language and number. */
export function namingSentences(): NamingSentence[] {
  const files = readdirSync(here).filter((name) => name.endsWith('.tsv'))
  return files.sort().flatMap(sentencesIn)
}

function isIt({ kind, words, start }: Named, read: ContractMention): boolean {
  return read.kind === kind && read.start === start && read.quote === words
}

function fold(value: string | null | undefined): string {
  return (value ?? '').trim().toLowerCase()
}

function wrongOf(one: Named, found: ContractMention | undefined): string[] {
  if (!found) return one.isOptional ? [] : [`not read: ${one.kind} ${one.words}`]
  const isRight = one.value === null || fold(one.value) === fold(found.value)
  return isRight ? [] : [`${one.kind} ${one.words}: ${found.value} for ${one.value}`]
}

/** Optional names may be read with more or fewer words. */
function touchesOptional({ start, end }: ContractMention, named: readonly Named[]): boolean {
  return named.some((one) => one.isOptional && start < one.start + one.words.length && one.start < end)
}

/** What is missing, has another value, or is named that is not there. */
export function wrongNames({ named }: NamingSentence, read: readonly ContractMention[]): string[] {
  const missing = named.flatMap((one) =>
    wrongOf(
      one,
      read.find((other) => isIt(one, other)),
    ),
  )
  const extra = read.filter(
    (other) => !named.some((one) => isIt(one, other)) && !touchesOptional(other, named),
  )
  return [...missing, ...extra.map(({ kind, quote }) => `not there: ${kind} ${quote}`)]
}
