import type { Word } from '../../../morphology/index.js'
import { NOTE, noted } from '../../../text/index.js'
import type { NameLine } from '../../language-names.js'
import { isBodyWord, readOrganisation } from './organisations.js'
import { FIELDS, MODIFIERS, OFFICES } from './words.js'

/** An office by its words: modifiers and fields, then its head. */
export interface Office {
  readonly from: number
  readonly head: number
  readonly hasField: boolean
  readonly isDeputy: boolean
  readonly isPrime: boolean
}

const FARTHEST = 7

const officeIn = noted(NOTE.office, ({ text, analyses }: Word): string | undefined => {
  for (const { lemma } of analyses) if (OFFICES.has(lemma)) return OFFICES.get(lemma)
  return OFFICES.get(text)
})

/** The office that a word is by itself, in any of its forms. */
export function officeOfWord(word: Word): string | undefined {
  return officeIn(word.form.notes, word)
}

export function officeOf({ words }: NameLine, at: number): string | undefined {
  const word = words[at]
  return word && officeOfWord(word)
}

/** The office whose words begin at a word: modifiers and fields, then its head; behind its state fields may be written small. */
export function officeAt(line: NameLine, at: number, isOwned = false): Office | undefined {
  let hasField = false
  for (let head = at; head < at + FARTHEST; head++) {
    const word = line.words[head]
    if (word?.kind !== 'word') return undefined
    if (officeOf(line, head) && !isOpening(line, head)) {
      const before = line.words.slice(at, head).map(({ text }) => text)
      return {
        from: at,
        head,
        hasField,
        isDeputy: before.includes('deputy'),
        isPrime: before.at(-1) === 'prime',
      }
    }
    const isField = FIELDS.has(word.text) && (word.capital || isOwned)
    if (!MODIFIERS.has(word.text) && !isField && !(word.text === 'and' && hasField)) return undefined
    if (word.text === 'and' && head === at) return undefined
    hasField ||= isField
  }
  return undefined
}

/** `State Secretary`, `General Director`: a word that is an office and opens another. */
function isOpening(line: NameLine, at: number): boolean {
  const next = line.words[at + 1]
  return officeOf(line, at + 1) !== undefined && next?.capital === line.words[at]?.capital
}

/** Where a list of states, a body or a place ends that an office is over; the states among them. */
export function over(line: NameLine, at: number): { to: number; countries: string[] } | undefined {
  const countries: string[] = []
  let to = -1
  for (let next = skipThe(line, at); ; ) {
    const entry = line.entryAt(next)
    const body = readOrganisation(line, next)
    const end = Math.max(entry?.to ?? -1, body?.to ?? -1, isBodyWord(line.words[next]) ? next + 1 : -1)
    if (end < 0) return to < 0 ? undefined : { to, countries }
    if (entry?.country && end === entry.to) countries.push(entry.country)
    to = end
    const isJoined = /^(?:and|,)$/.test(line.words[to]?.text ?? '') && entry?.kind === 'country'
    const isMore = isJoined && line.entryAt(skipThe(line, to + 1))?.kind === 'country'
    if (!isMore) return { to, countries }
    next = skipThe(line, to + 1)
  }
}

export function skipThe({ words }: NameLine, at: number): number {
  return words[at]?.text === 'the' ? at + 1 : at
}

/** The field of a minister behind the office: `of Energy`, `of Investment, Industry and Trade`. */
function fieldEnd({ words }: NameLine, at: number): number {
  if (!/^(?:of|for)$/.test(words[at]?.text ?? '')) return at
  let to = at + 1
  while (FIELDS.has(words[to]?.text ?? '') && (words[to]?.capital || words[to]?.text === 'and')) {
    to++
    if (words[to]?.text === ',' && FIELDS.has(words[to + 1]?.text ?? '') && words[to + 1]?.capital) to++
  }
  return words[to - 1]?.text === 'and' ? to - 1 : to > at + 1 ? to : at
}

export function keyOf(line: NameLine, office: Office): string {
  const base = officeOf(line, office.head) ?? 'official'
  const key = base === 'minister' && office.isPrime ? 'prime-minister' : base
  return office.isDeputy ? `deputy-${key}` : key
}

/** Offices that are for a field: `Minister of Energy`, `Secretary of State`. */
export const HAS_FIELD = /^(?:minister|deputy-minister|secretary|commissioner)$/

export function afterFields(line: NameLine, office: Office): number {
  const after = line.words[office.head + 1]?.text === 'general' ? office.head + 2 : office.head + 1
  return HAS_FIELD.test(officeOf(line, office.head) ?? '') ? fieldEnd(line, after) : after
}

/** Where what an office is over begins, or -1. */
export function overStart({ words }: NameLine, at: number, key: string): number {
  const isTo = /^(?:ambassador|representative|adviser|secretary|official)$/.test(key)
  const isFor = key === 'representative' && words[at]?.text === 'for'
  return isFor || (isTo ? /^(?:of|to)$/ : /^of$/).test(words[at]?.text ?? '') ? at + 1 : -1
}
