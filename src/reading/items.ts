import type { Item } from '../grammar/index.js'
import { itemBefore } from '../kernel/index.js'
import { type Analysis, MARK, type Word } from '../morphology/index.js'
import type { FoundValue } from '../values/index.js'
import type { FoundName } from './names/found-name.js'

const CASES =
  MARK.nominative | MARK.genitive | MARK.dative | MARK.accusative | MARK.instrumental | MARK.locative

/** All items have the same fields in the same order, which makes asking them several times as fast. */
function itemOfWord({ start, end, text, analyses, form, capital }: Word, from: number): Item {
  const none = undefined
  const to = from + 1
  return {
    start,
    end,
    from,
    to,
    text,
    analyses,
    form,
    capital,
    placed: none,
    entity: none,
    value: none,
    name: none,
  }
}

const NOTHING: readonly Analysis[] = []

interface Run {
  readonly from: number
  readonly to: number
}

function textOf(words: readonly Word[], { from, to }: Run): string {
  let text = words[from]?.text ?? ''
  for (let at = from + 1; at < to; at++) text += (words[at]?.spaced ? ' ' : '') + (words[at]?.text ?? '')
  return text
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

/** The likeliest way a word is a noun, as a name is: `Жұманғаринді` ends as a verb in the passive does. */
function likeliestNoun(analyses: readonly Analysis[]): readonly Analysis[] {
  const noun = analyses.find(({ marks }) => (marks & MARK.noun) !== 0) ?? analyses[0]
  return noun === undefined ? [] : [noun]
}

/** The noun a body in its dictionary form is named for, its last word: `үкіметаралық комиссиясы` is a commission. */
function classOf(words: readonly Word[], { kind, from, to }: FoundName): readonly Analysis[] {
  if (kind !== 'organisation' || to - from < 2) return []
  return likeliestNoun(words[to - 1]?.analyses ?? []).map(({ lemma }) => ({
    lemma,
    marks: MARK.noun | MARK.nominative,
  }))
}

/** Whether a name is written as its dictionary form is; for `ё` most write `е`. */
function isWrittenAs(written: string, value: string): boolean {
  return written === value || (value.includes('ё') && written === value.replaceAll('ё', 'е'))
}

/** A name in its dictionary form stands in the nominative, else it stands in the cases of its words. */
function analysesOfName(words: readonly Word[], name: FoundName): readonly Analysis[] {
  if (name.head === undefined && (name.kind === 'post' || name.kind === 'organisation'))
    return nounIn(words, name)?.analyses ?? []
  const head = words[name.head ?? (name.kind === 'person' ? name.to - 1 : name.from)]
  const isPlain = isWrittenAs(writtenAs(words, name), name.value)
  if (isPlain) return [{ lemma: name.value, marks: MARK.noun | MARK.nominative }, ...classOf(words, name)]
  if (name.head !== undefined) return likeliestNoun(head?.analyses ?? [])
  return (head?.analyses ?? []).map(({ lemma, marks }) => ({
    lemma,
    marks: (marks & CASES) === MARK.nominative ? MARK.noun : marks & ~MARK.nominative,
  }))
}

function itemOfName(words: readonly Word[], name: FoundName): Item {
  const { from, to, kind } = name
  const [first, last] = [words[from], words[to - 1]]
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    from,
    to,
    text: textOf(words, name),
    analyses: analysesOfName(words, name),
    form: undefined,
    capital: first?.capital ?? false,
    placed: undefined,
    entity: kind,
    value: undefined,
    name,
  }
}

function itemOfValue(words: readonly Word[], value: FoundValue): Item {
  const { from, to, kind } = value
  const [first, last] = [words[from], words[to - 1]]
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    from,
    to,
    text: textOf(words, value),
    analyses: last?.analyses ?? [],
    form: undefined,
    capital: first?.capital ?? false,
    placed: undefined,
    entity: kind,
    value,
    name: undefined,
  }
}

function isInside(inner: Run, outer: Run): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Names and values that do not touch: a name inside a value belongs to it (`долларов США`), else the name stands. */
export function partNames(
  names: readonly FoundName[],
  values: readonly FoundValue[],
): { readonly names: readonly FoundName[]; readonly values: readonly FoundValue[] } {
  if (names.length === 0 || values.length === 0) return { names, values }
  const apart = names.filter((name) => !values.some((value) => isInside(name, value)))
  const touches = (value: Run) => apart.some((name) => name.from < value.to && value.from < name.to)
  return { names: apart, values: values.filter((value) => !touches(value)) }
}

/** The sentence as patterns walk over it: each name and value one item, each other word one.
 *  shapes: names and values each in their order, apart from each other */
export function makeItems(
  words: readonly Word[],
  names: readonly FoundName[],
  values: readonly FoundValue[],
): Item[] {
  const items: Item[] = []
  let [nextName, nextValue] = [0, 0]
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const name = names[nextName]
    const value = values[nextValue]
    if (name?.from === at) {
      items.push(itemOfName(words, name))
      nextName++
      at = name.to
    } else if (value?.from === at) {
      items.push(itemOfValue(words, value))
      nextValue++
      at = value.to
    } else if (word) items.push(itemOfWord(word, at++))
  }
  return items
}

/** The item behind the last one of a clause, which `end()` passes. */
export function endItem(after: Item | undefined): Item {
  const [at, word, none] = [after?.end ?? 0, after?.to ?? 0, undefined]
  return {
    start: at,
    end: at,
    from: word,
    to: word,
    text: '',
    analyses: NOTHING,
    form: none,
    capital: false,
    placed: none,
    entity: 'end',
    value: none,
    name: none,
  }
}

/** Words of a run of items. */
export function runOf(items: readonly Item[], from: number, to: number): Run {
  const last = Math.min(to, items.length)
  const first = items[from]?.from ?? items.at(-1)?.to ?? 0
  return { from: first, to: last > from ? (itemBefore(items, last)?.to ?? first) : first }
}
