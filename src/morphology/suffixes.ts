import type { Ending, EndingChain, EndingLayer, EndingTable } from './ending-table.js'
import { type Analysis, type Lemmatiser, marksOf } from './lemma.js'

/** A word with some endings off. */
interface Stripped {
  readonly stem: string
  readonly marks: number
  readonly endings: number
}

/** A word with all its endings off, and how many letters that were. */
interface Ranked extends Stripped {
  readonly letters: number
}

/** An ending made ready: all have the same fields. */
interface ReadyEnding {
  readonly marks: number
  readonly minimumStem: number
  readonly after: string | undefined
  readonly restore: readonly string[]
  readonly mend: readonly (readonly [string, string])[]
}

/** A layer made ready: its endings by written form. */
interface ReadyLayer {
  readonly byForm: ReadonlyMap<string, readonly ReadyEnding[]>
  readonly longest: number
  readonly bare: number
  readonly required: boolean
}

interface ReadyChain {
  readonly marks: number
  readonly layers: readonly ReadyLayer[]
  readonly lemma: { readonly add: string; readonly drop?: string }
}

/** More ways to strip one word than any language has; past it only the first are followed. */
const MOST_WAYS = 64

function readyEnding(
  { marks, after, restore = [''], mend = [], ...own }: Ending,
  least: number,
): ReadyEnding {
  return { marks: marksOf(...marks), minimumStem: own.minimumStem ?? least, after, restore, mend }
}

function readyLayer(layer: EndingLayer, minimumStem: number): ReadyLayer {
  const byForm = new Map<string, ReadyEnding[]>()
  for (const ending of layer.endings) {
    const ready = readyEnding(ending, minimumStem)
    for (const form of ending.forms.split('|')) byForm.set(form, [...(byForm.get(form) ?? []), ready])
  }
  const longest = Math.max(0, ...[...byForm.keys()].map((form) => form.length))
  return { byForm, longest, bare: marksOf(...(layer.bare ?? [])), required: layer.required ?? false }
}

function readyChain(chain: EndingChain, minimumStem: number): ReadyChain {
  return {
    marks: marksOf(...chain.marks),
    layers: chain.layers.map((layer) => readyLayer(layer, minimumStem)),
    lemma: chain.lemma ?? { add: '' },
  }
}

function mended(stem: string, { mend }: ReadyEnding): string[] {
  const pairs = mend.filter(([end]) => stem.endsWith(end))
  return pairs.map(([end, was]) => stem.slice(0, stem.length - end.length) + was)
}

/** The stems that may have stood before an ending, the likeliest first. */
function stemsOf(stem: string, ending: ReadyEnding): string[] {
  if (ending.after !== undefined && !ending.after.includes(stem.slice(-1))) return []
  const restored = ending.restore.map((letters) => stem + letters)
  return [...restored, ...mended(stem, ending)]
}

/** All ways to take one ending of a layer off, the longest ending first. */
function stripEndings(way: Stripped, layer: ReadyLayer): Stripped[] {
  const ways: Stripped[] = []
  for (let length = Math.min(layer.longest, way.stem.length); length > 0; length--) {
    const stem = way.stem.slice(0, -length)
    for (const ending of layer.byForm.get(way.stem.slice(-length)) ?? []) {
      if (stem.length < ending.minimumStem) continue
      const marks = way.marks | ending.marks
      for (const one of stemsOf(stem, ending)) ways.push({ stem: one, marks, endings: way.endings + 1 })
    }
  }
  return ways
}

/** A word that bears no ending of a layer. */
function bareOf({ stem, marks, endings }: Stripped, layer: ReadyLayer): Stripped {
  return { stem, marks: marks | layer.bare, endings }
}

function stripLayer(ways: readonly Stripped[], layer: ReadyLayer): Stripped[] {
  const stripped = ways.flatMap((way) => stripEndings(way, layer))
  const kept = layer.required ? [] : ways.map((way) => bareOf(way, layer))
  return [...stripped, ...kept].slice(0, MOST_WAYS)
}

function lemmaOf(stem: string, { add, drop }: ReadyChain['lemma']): string {
  const last = stem.slice(-1)
  return (last !== '' && drop?.includes(last) ? stem.slice(0, -1) : stem) + add
}

function stripChain(word: string, chain: ReadyChain): Ranked[] {
  let ways: Stripped[] = [{ stem: word, marks: chain.marks, endings: 0 }]
  for (const layer of chain.layers) ways = stripLayer(ways, layer)
  const stripped = ways.filter(({ endings }) => endings > 0)
  return stripped.map(({ stem, marks, endings }) => ({
    stem: lemmaOf(stem, chain.lemma),
    marks,
    endings,
    letters: word.length - stem.length,
  }))
}

function isNew(analysis: Analysis, at: number, all: readonly Analysis[]): boolean {
  return all.findIndex(({ lemma, marks }) => lemma === analysis.lemma && marks === analysis.marks) === at
}

/** A lemmatiser that strips endings; known dictionary forms first, then the most stripped, the word as it stands last unless it is known;
 *  a word with a form of its own has no other reading.
 *  shapes: takes folded lower-case words */
export function suffixLemmatiser(table: EndingTable): Lemmatiser {
  const chains = table.chains.map((chain) => readyChain(chain, table.minimumStem))
  const whole = new Set(table.whole)
  const known = new Set(table.known)
  const irregular = new Map(Object.entries(table.irregular ?? {}))
  const bare = marksOf(...(table.bare ?? []))
  const rankOf = ({ stem, endings }: Stripped) => (known.has(stem) ? -MOST_WAYS : 0) - endings

  function strip(word: string): Analysis[] {
    if (whole.has(word)) return []
    const own = irregular.get(word)
    if (own) return [{ lemma: own.lemma, marks: marksOf(...own.marks) }]
    const ways = chains.flatMap((chain) => stripChain(word, chain))
    const ranked = ways.sort((one, other) => rankOf(one) - rankOf(other) || other.letters - one.letters)
    return ranked.map(({ stem, marks }) => ({ lemma: stem, marks }))
  }

  return (word) => {
    const stripped = strip(word)
    if (irregular.has(word) && stripped.length > 0) return stripped
    const whole = { lemma: word, marks: bare }
    return (known.has(word) ? [whole, ...stripped] : [...stripped, whole]).filter(isNew)
  }
}
