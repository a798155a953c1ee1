import type { Compared } from '../scoring/mark.js'
import { scoreOf, tallyOf, wholeOf } from '../scoring/score.js'
import { f1, type Tally } from '../scoring/tally.js'
import type { Measured, TextMark } from './measure.js'

/** How the rows of the table are grouped. */
export const GROUPS = ['all', 'language', 'kind', 'slot', 'mention', 'mention by language'] as const
export type Group = (typeof GROUPS)[number]

/** One row of the table.
 *  units: `figure` from 0 to 1; F1 where there are extras, else the share that is right; without `tally` it is `whole` */
export interface Row {
  readonly group: Group
  readonly name: string
  readonly figure: number
  readonly tally?: Tally
}

const PARTS: readonly (readonly [string, Compared])[] = [
  ['statements', 'statement'],
  ['forces', 'force'],
  ['slots', 'slot'],
  ['mentions', 'mention'],
  ['mention values', 'value'],
]

function share({ hits, misses }: Tally): number {
  return hits === 0 ? 0 : hits / (hits + misses)
}

function figureOf(tally: Tally, what: Compared): number {
  return what === 'force' || what === 'value' ? share(tally) : f1(tally)
}

function isEmpty({ hits, extras, misses }: Tally): boolean {
  return hits + extras + misses === 0
}

function rowOf(group: Group, name: string, marks: readonly TextMark[], what: Compared): Row[] {
  const tally = tallyOf(marks, what)
  return isEmpty(tally) ? [] : [{ group, name, figure: figureOf(tally, what), tally }]
}

function partsOf(group: Group, prefix: string, marks: readonly TextMark[]): Row[] {
  const whole = { group, name: `${prefix}whole`, figure: wholeOf(scoreOf(marks)) }
  return [whole, ...PARTS.flatMap(([part, what]) => rowOf(group, `${prefix}${part}`, marks, what))]
}

function groupBy(marks: readonly TextMark[], keyOf: (mark: TextMark) => string): [string, TextMark[]][] {
  const groups = new Map<string, TextMark[]>()
  for (const mark of marks) {
    const group = groups.get(keyOf(mark))
    if (group) group.push(mark)
    else groups.set(keyOf(mark), [mark])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Mentions of each kind in each language: `date ru`. */
function byLanguage(group: Group, marks: readonly TextMark[]): Row[] {
  const own = marks.filter(({ what }) => what === 'mention')
  const groups = groupBy(own, ({ name, lang }) => `${name} ${lang}`)
  return groups.flatMap(([name, some]) => rowOf(group, name, some, 'mention'))
}

function byName(group: Group, marks: readonly TextMark[], what: Compared): Row[] {
  const own = marks.filter((mark) => mark.what === what)
  return groupBy(own, ({ name }) => name).flatMap(([name, some]) => rowOf(group, name, some, what))
}

/** The table of a set: all together, by language, kind, slot, kind of mention, and kind of mention in each language. */
export function rowsOf({ marks }: Measured): Row[] {
  return [
    ...partsOf('all', '', marks),
    ...groupBy(marks, ({ lang }) => lang).flatMap(([lang, some]) => partsOf('language', `${lang} `, some)),
    ...byName('kind', marks, 'statement'),
    ...byName('slot', marks, 'slot'),
    ...byName('mention', marks, 'mention'),
    ...byLanguage('mention by language', marks),
  ]
}
