import type { Item } from '../grammar/index.js'
import { type Analysis, MARK, type Word } from '../morphology/index.js'
import type { FoundValue } from '../values/index.js'
import type { FoundName } from './found-name.js'

const CASES =
  MARK.nominative | MARK.genitive | MARK.dative | MARK.accusative | MARK.instrumental | MARK.locative

const PLAIN = { placed: undefined, entity: undefined, value: undefined, name: undefined }

/** All items have the same fields in the same order, which makes asking them several times as fast. */
function itemOfWord({ start, end, text, analyses, capital }: Word, at: number): Item {
  const [from, to, none] = [at, at + 1, undefined]
  return {
    start,
    end,
    from,
    to,
    text,
    analyses,
    capital,
    placed: none,
    entity: none,
    value: none,
    name: none,
  }
}

interface Run {
  readonly from: number
  readonly to: number
}

function textOf(words: readonly Word[], { from, to }: Run): string {
  let text = words[from]?.text ?? ''
  for (let at = from + 1; at < to; at++) text += (words[at]?.spaced ? ' ' : '') + (words[at]?.text ?? '')
  return text
}

/** A run of words as one item. */
function itemOfRun(words: readonly Word[], { from, to }: Run, analyses: readonly Analysis[]): Item {
  const first = words[from]
  const place = { start: first?.start ?? 0, end: words[to - 1]?.end ?? 0, from, to }
  return { ...place, text: textOf(words, { from, to }), analyses, capital: first?.capital ?? false, ...PLAIN }
}

function writtenAs(words: readonly Word[], { from, to }: Run): string {
  let text = words[from]?.raw ?? ''
  for (let at = from + 1; at < to; at++) text += (words[at]?.spaced ? ' ' : '') + (words[at]?.raw ?? '')
  return text
}

/** The noun a name of several words is built on: its first noun. */
function nounIn(words: readonly Word[], { from, to }: Run): Word | undefined {
  const own = words.slice(from, to)
  return own.find(({ analyses }) => ((analyses[0]?.marks ?? 0) & MARK.noun) !== 0) ?? own[0]
}

/** A name in its dictionary form stands in the nominative, else it stands in the cases of its words. */
function analysesOfName(words: readonly Word[], name: FoundName): readonly Analysis[] {
  if (name.head === undefined && (name.kind === 'post' || name.kind === 'organisation'))
    return nounIn(words, name)?.analyses ?? []
  const head = words[name.head ?? (name.kind === 'person' ? name.to - 1 : name.from)]
  const isPlain = writtenAs(words, name) === name.value
  if (isPlain) return [{ lemma: name.value, marks: MARK.noun | MARK.nominative }]
  if (name.head !== undefined) return (head?.analyses ?? []).slice(0, 1)
  return (head?.analyses ?? []).map(({ lemma, marks }) => ({
    lemma,
    marks: (marks & CASES) === MARK.nominative ? MARK.noun : marks & ~MARK.nominative,
  }))
}

function itemOfName(words: readonly Word[], name: FoundName): Item {
  return { ...itemOfRun(words, name, analysesOfName(words, name)), entity: name.kind, name }
}

function itemOfValue(words: readonly Word[], value: FoundValue): Item {
  return { ...itemOfRun(words, value, words[value.to - 1]?.analyses ?? []), entity: value.kind, value }
}

function isInside(inner: Run, outer: Run): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Names and values that do not touch: a name inside a value belongs to it (`долларов США`), else the name stands. */
export function partNames(
  names: readonly FoundName[],
  values: readonly FoundValue[],
): { readonly names: FoundName[]; readonly values: FoundValue[] } {
  const apart = names.filter((name) => !values.some((value) => isInside(name, value)))
  const touches = (value: Run) => apart.some((name) => name.from < value.to && value.from < name.to)
  return { names: apart, values: values.filter((value) => !touches(value)) }
}

/** The sentence as patterns walk over it: each name and value one item, each other word one. */
export function makeItems(
  words: readonly Word[],
  names: readonly FoundName[],
  values: readonly FoundValue[],
): Item[] {
  const wholes = [
    ...names.map((name) => itemOfName(words, name)),
    ...values.map((value) => itemOfValue(words, value)),
  ]
  if (wholes.length === 0) return words.map(itemOfWord)
  const byStart = new Map(wholes.map((item) => [item.from, item]))
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const item = byStart.get(at) ?? (word ? itemOfWord(word, at) : undefined)
    if (!item) break
    items.push(item)
    at = item.to
  }
  return items
}

/** The item behind the last one of a clause, which `end()` passes. */
export function endItem(after: Item | undefined): Item {
  const at = after?.end ?? 0
  const word = after?.to ?? 0
  const place = { start: at, end: at, from: word, to: word }
  return { ...place, text: '', analyses: [], capital: false, ...PLAIN, entity: 'end' }
}
