import type { Slot } from '../../statements/index.js'
import type { FoundValue } from '../../values/index.js'
import { captureOf, type Draft } from '../claims/draft.js'
import { isWithin, type Run, type Scene, slotOf } from '../scene.js'
import type { FoundWords } from '../word-tables.js'
import { choices, tableIn, valuesIn } from './common.js'
import { isChange } from './figure-value.js'

/** Whether a date stands in words of comparison with the year before: `былтырғы деңгейден`. */
function isLastYear(compared: FoundWords, date: Run): boolean {
  const begins = compared.from < date.from && date.from < compared.to
  return compared.value === 'year-on-year' && (isWithin(date, compared) || begins)
}

/** Whether a term begins on the day of publication: what was counted by then has not taken place in it. */
function isFromNow(text: string, { published }: Scene): boolean {
  return published !== undefined && text.startsWith(`${published}/`)
}

function isAimedAt(draft: Draft): boolean {
  return draft.rule.always?.comparison === 'target'
}

/** The time that stands nearest before a number, where the first one is that of another number before it:
 *  `2024-yildagi 1,2 milliarddan 2025-yilda 1,6 milliardga`. */
function ownTime(dates: readonly FoundValue[], scene: Scene, value: FoundValue): FoundValue | undefined {
  const numbers = valuesIn(scene, { from: 0, to: value.from }, 'percent', 'money', 'quantity', 'times')
  const isOfOther = ({ to }: Run) => numbers.some(({ from }) => from >= to)
  const [first] = dates
  if (first === undefined || !isOfOther(first)) return first
  return dates.filter((date) => date.to <= value.from && !isOfOther(date)).at(-1) ?? first
}

/** Whether a date is `today` in one word: what is counted today was not counted in a day. */
function isToday({ from, to, text }: FoundValue, { published }: Scene): boolean {
  return to - from === 1 && text === published
}

/** The time a figure speaks of, not the one it is compared with; the first when there are several. */
export function periodOf(draft: Draft, scene: Scene, value: FoundValue): FoundValue | undefined {
  const compared = tableIn(scene, draft.run, scene.tables.comparison)
  const isBase = (date: FoundValue) =>
    compared.some(
      (one) =>
        one.to === date.from || one.to === date.boundFrom || one.from === date.to || isLastYear(one, date),
    )
  const isAhead = ({ role, text }: FoundValue) =>
    role === 'soon' || (role === 'due' && isFromNow(text, scene) && !isAimedAt(draft))
  const dates = valuesIn(scene, draft.run, 'date').filter(
    (date) => !isAhead(date) && !isBase(date) && !isToday(date, scene),
  )
  return dates.find(({ role }) => role === 'year-start') ?? ownTime(dates, scene, value)
}

/** Whether a period spans more than a year; one that is open, as `since 2017` is, lasts up to the publication. */
function isMultiYear(period: FoundValue | undefined, published: string | undefined): boolean {
  const years = /^(\d{4})(?:-\d\d)?(?:-\d\d)?\/(\d{4}|\.\.)/.exec(period?.text ?? '')
  if (years === null) return false
  const last = years[2] === '..' ? published?.slice(0, 4) : years[2]
  return last !== undefined && Number(last) - Number(years[1]) > 1
}

/** Whether a period began with the year of publication: `since January`. */
function isFromJanuary(period: FoundValue | undefined, published: string | undefined): boolean {
  return published !== undefined && period?.text === `${published.slice(0, 4)}-01/..`
}

function comparisonOf(scene: Scene, value: FoundValue, period: FoundValue | undefined): string {
  if (!isChange(value)) return 'level'
  if (period?.role === 'year-start' || isFromJanuary(period, scene.published)) return 'since-year-start'
  return isMultiYear(period, scene.published) ? 'multi-year' : 'year-on-year'
}

/** What is published in a year and names no period may speak of the year before. */
const YEAR_LAG = 2

/** Whether a change is compared with a year told by its number that is just the one before: `по сравнению с 2024 годом` of 2025. */
function isOnYearBefore(draft: Draft, scene: Scene, period: FoundValue | undefined): boolean {
  const compared = tableIn(scene, draft.run, scene.tables.comparison)
  const base = valuesIn(scene, draft.run, 'date').find(({ from, boundFrom, text }) => {
    return /^\d{4}$/.test(text) && compared.some(({ to }) => to === from || to === boundFrom)
  })
  const told = (period ?? scene.memory.period)?.text
  const [latest, lag] = told === undefined ? [scene.published, YEAR_LAG] : [told, 1]
  const years = Number(latest?.slice(0, 4)) - Number(base?.text)
  return years >= 1 && years <= lag
}

/** What a figure is compared with: what the words say, else what its sort of number and its period tell. */
export function comparisonSlots(
  draft: Draft,
  scene: Scene,
  told: { value: FoundValue; period?: FoundValue | undefined },
): Slot[] {
  if (draft.rule.always?.comparison !== undefined || captureOf(draft, 'comparison')) return []
  const said = choices(scene, 'comparison', tableIn(scene, draft.run, scene.tables.comparison)).slice(0, 1)
  if (said.length > 0 && isChange(told.value) && !isOnYearBefore(draft, scene, told.period)) return said
  const why = 'by the sort of number and its period'
  const value = comparisonOf(scene, told.value, told.period)
  return [slotOf(scene, told.value, { name: 'comparison', type: 'choice', value, why })]
}
