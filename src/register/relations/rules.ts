import { fail, ok, type Result } from '../../kernel/index.js'
import { comparePeriods, parsePeriod } from '../../values/index.js'

/** Levels of a relation between two states, each above the one before. */
export const LEVELS = [
  'good-neighbourliness',
  'strategic-partnership',
  'comprehensive-strategic-partnership',
  'alliance',
] as const
export type Level = (typeof LEVELS)[number]

/** A level as its document says it; `signed` in EDTF. */
export interface RelationLevel {
  readonly level: Level
  readonly signed: string
  readonly document: string | null
}

function isBefore(one: RelationLevel, other: RelationLevel): boolean {
  const [first, second] = [parsePeriod(one.signed), parsePeriod(other.signed)]
  return first.ok && second.ok && comparePeriods(first.value, second.value) < 0
}

/** The level that holds: that of the latest document; null when none is known. */
export function latestLevel(levels: readonly RelationLevel[]): RelationLevel | null {
  return levels.reduce<RelationLevel | null>(
    (latest, one) => (latest && isBefore(one, latest) ? latest : one),
    null,
  )
}

/** Lets a level be recorded: a level never falls without a document that says so.
 *  errors: conflict.level-falls */
export function checkLevel(added: RelationLevel, known: readonly RelationLevel[]): Result<null> {
  const before = latestLevel(known.filter((one) => isBefore(one, added)))
  const isFall = before !== null && LEVELS.indexOf(added.level) < LEVELS.indexOf(before.level)
  if (!isFall || added.document !== null) return ok(null)
  return fail({
    code: 'conflict.level-falls',
    message: `The relation stands at ‘${before.level}’ since ${before.signed}; it does not fall to ‘${added.level}’ by words alone`,
    hint: 'Name the document that lowers it',
    where: { field: 'document' },
  })
}
