import { MARK } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { hasLemma } from '../../names/steps.js'
import { closedAt, LEGAL_FORM, readBody } from './bodies.js'
import { isLikely, isPossessed } from './shapes.js'
import { COMPANY_WORDS, DEPUTIES } from './words.js'

/** Those who head a body. */
const CHIEFS = new Set([
  'rais',
  'prezident',
  'direktor',
  'rahbar',
  'rektor',
  'kotib',
  'boshliq',
  'boshqaruvchi',
])

/** Words between a body and the office in it. */
const WITHIN = new Set(['bosh', 'birinchi', 'ijrochi', 'prezidenti', 'boshqaruvi', 'boshqaruv'])

/** Words behind a company in quotation marks that tell what it is, at most: `“…” AJ`, `“…” kompaniyasi`. */
const MOST_CLASSES = 2

/** Where a body ends that somebody heads, told by its words or in quotation marks; -1 when none begins. */
function bodyEnd(line: NameLine, at: number): number {
  const close = closedAt(line, at)
  if (close < 0) return readBody(line, at)?.to ?? -1
  if (!line.words[at + 1]?.capital) return -1
  let to = close
  const isClass = () => LEGAL_FORM.test(line.words[to]?.raw ?? '') || hasLemma(line.words[to], COMPANY_WORDS)
  while (to - close < MOST_CLASSES && isClass()) to++
  return to
}

const MISSIONS = new Set(['vakolatxona', 'idora', 'filial'])

/** Where the part of a body ends that somebody heads: `Markaziy Osiyo boʻyicha`, `Oʻzbekistondagi vakolatxonasi`. */
function pastPart({ words, entryAt }: NameLine, at: number): number {
  const entry = entryAt(at)
  if (entry?.kind !== 'country' && entry?.kind !== 'place') return at
  if (words[entry.to]?.text === 'boʻyicha') return entry.to + 1
  if (!/dagi$/.test(words[entry.to - 1]?.text ?? '')) return at
  return isPossessed(words[entry.to], MISSIONS) ? entry.to + 1 : entry.to
}

/** An office in a body that no table knows: `Savdo-sanoat palatasi raisi`, `“Uzkabel” kompaniyasi bosh direktori`. */
export function readInBody(line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  const end = bodyEnd(line, at)
  if (end < 0) return undefined
  let to = pastPart(line, end)
  while (WITHIN.has(words[to]?.text ?? '')) to++
  const head = words[to]
  if (!isPossessed(head, CHIEFS) || !isLikely(head, MARK.singular)) return undefined
  const deputy = isPossessed(words[to + 1], DEPUTIES) ? 1 : 0
  return { to: to + 1 + deputy, kind: 'post', value: 'official', office: 'official' }
}
