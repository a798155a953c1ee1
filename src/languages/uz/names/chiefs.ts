import { MARK } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { companyEnd } from '../../names/quotation.js'
import { isCompanyClass, readBody } from './bodies.js'
import { isLikely, isPossessed } from './shapes.js'
import { DEPUTIES } from './words.js'

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

/** Where a body ends that somebody heads, told by its words or in quotation marks; -1 when none begins. */
function bodyEnd(line: NameLine, at: number): number {
  const isQuoted = line.words[at]?.kind === 'mark'
  return isQuoted ? companyEnd(line, at, isCompanyClass) : (readBody(line, at)?.to ?? -1)
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
