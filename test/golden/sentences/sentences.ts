import { readdirSync, readFileSync } from 'node:fs'
import type { ContractReading, ContractStatement } from '../../../src/statements/index.js'
import type { GoldSlot } from '../gold.js'
import { missingSlots } from '../scoring/slots.js'

/** What one statement of a sentence must be: its kind, its force where that is told, the slots that are certain. */
export interface Expected {
  readonly kind: string
  readonly force: string | null
  readonly slots: readonly GoldSlot[]
}

/**
 * A sentence of our own as readouts write them, with what a person says is to be read in it. A misread one is known to
 * be read wrongly; every fourth is set aside, so that nothing is widened by looking at it.
 */
export interface Sentence {
  readonly name: string
  readonly lang: string
  readonly text: string
  readonly expected: readonly Expected[]
  readonly isMisread: boolean
  readonly isAside: boolean
}

const here = new URL('.', import.meta.url)
/** A line: its number, `!` when it is known as misread, the sentence, what is to be read. */
const LINE = /^(\d+)(!?)\t(.+)\t(.+)$/
const SET_ASIDE = 4

function slotOf(words: string): GoldSlot {
  const at = words.indexOf('=')
  if (at < 0) throw new Error(`a slot is written name=value, not ${words}`)
  return { name: words.slice(0, at).trim(), value: words.slice(at + 1).trim() }
}

function statementOf(words: string): Expected {
  const [head = '', ...slots] = words.split('|').map((part) => part.trim())
  const [kind = '', force = null] = head.split(':')
  return { kind, force, slots: slots.map(slotOf) }
}

/** `commitment:agreed | due=../2026-12-31; figure | value=14`, or `-` where nothing is to be read. */
function expectedOf(words: string): Expected[] {
  const parts = words.split(';').map((part) => part.trim())
  return parts.filter((part) => part !== '-' && part !== '').map(statementOf)
}

function sentenceOf(lang: string, line: string): Sentence {
  const [, number = '', mark, text = '', expected = ''] = LINE.exec(line) ?? []
  if (number === '') throw new Error(`a line of ${lang} is not number, sentence and statements: ${line}`)
  const isAside = Number(number) % SET_ASIDE === 0
  return {
    name: `${lang} ${number}`,
    lang,
    text,
    expected: expectedOf(expected),
    isMisread: mark === '!',
    isAside,
  }
}

function sentencesIn(file: string): Sentence[] {
  const lines = readFileSync(new URL(file, here), 'utf8').split('\n')
  const told = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return told.map((line) => sentenceOf(file.replace('.tsv', ''), line))
}

/** All of them, by language and number. */
export function goldenSentences(): Sentence[] {
  const files = readdirSync(here).filter((name) => name.endsWith('.tsv'))
  return files.sort().flatMap(sentencesIn)
}

/** A statement as the files write it. */
export function written({ kind, force, slots }: Expected | ContractStatement): string {
  const told = kind === 'commitment' || kind === 'event' ? `${kind}:${force}` : kind
  return [told, ...slots.map(({ name, value }) => `${name}=${value}`)].join(' | ')
}

/** What is wrong with the reading of a sentence: statements that are missed, and such as were not to be read. */
export function wrongIn({ expected }: Sentence, reading: ContractReading): string[] {
  const rest = reading.statements.filter(({ kind }) => kind !== 'topic')
  const missed = expected.filter((one) => {
    const at = rest.findIndex(
      ({ kind, force, slots }) =>
        kind === one.kind && (one.force ?? force) === force && missingSlots(one.slots, slots).length === 0,
    )
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [...missed.map((one) => `wanted ${written(one)}`), ...rest.map((one) => `read   ${written(one)}`)]
}
