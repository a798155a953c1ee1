import { either, except, form, gap, type Pattern, seq } from '../grammar/index.js'

/** The words by which a language tells that somebody is to travel; its verbs stand last. */
interface TravelWords {
  /** Who travels for a state or a firm. */
  readonly who: Pattern
  /** Where to, captured as the place. */
  readonly whither: Pattern
  /** That somebody will come or go. */
  readonly goes: Pattern
}

/** So many words at most, none of which opens what is said or ends it. */
function inside(most: number): Pattern {
  return gap(most, except(form(':', ';')))
}

/** A visit to come: `delegatsiya mayda Oʻshga keladi`, `Ошқа делегация келеді`, `Xitoydan delegatsiya keladi`.
 *  shapes: `whence` a state or place one comes from; `comes` the verb behind it */
export function visitToCome({ who, whither, goes }: TravelWords, whence: Pattern, comes: Pattern): Pattern {
  return either(
    seq(who, inside(6), whither, inside(5), goes),
    seq(whither, inside(4), who, inside(3), goes),
    seq(whence, inside(4), who, gap(1), comes),
  )
}

/** Somebody who will be at a gathering: `vazir kuzda Bishkekdagi forumga boradi`. */
export function attendanceToCome({ who, goes }: TravelWords, gathering: Pattern): Pattern {
  return seq(who, inside(8), gathering, gap(3), goes)
}
