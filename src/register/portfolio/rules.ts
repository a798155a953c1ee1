import { fail, ok, type Result } from '../../kernel/index.js'

/** Stages of an undertaking as each side reports them. */
export const STAGES = [
  'idea',
  'agreed',
  'signed',
  'financed',
  'construction',
  'launched',
  'operating',
  'stopped',
] as const
export type Stage = (typeof STAGES)[number]

/** Classes of undertakings. */
export const CLASSES = ['industrial', 'infrastructure', 'investment', 'other'] as const

/** What a stated sum covers; sums that cover different things are never added or compared. */
export const COVERS = ['signed', 'planned', 'under-way', 'completed', 'not-said'] as const
export type Covers = (typeof COVERS)[number]

const EVIDENT: readonly Stage[] = ['launched', 'operating']

/** What a stage counts as in a portfolio; what stopped counts nowhere. */
export function coverOf(stage: Stage): Covers | null {
  switch (stage) {
    case 'idea':
    case 'agreed':
      return 'planned'
    case 'signed':
    case 'financed':
      return 'signed'
    case 'construction':
    case 'launched':
      return 'under-way'
    case 'operating':
      return 'completed'
    case 'stopped':
      return null
  }
}

/** Lets a stage be reported: launched and operating need evidence of a day; words alone are kept as declared.
 *  errors: invalid.evidence */
export function checkStage(stage: Stage, evidence: string | null): Result<null> {
  if (!EVIDENT.includes(stage) || evidence !== null) return ok(null)
  return fail({
    code: 'invalid.evidence',
    message: `The stage ‘${stage}’ needs evidence of a day, such as an act of acceptance`,
    hint: 'Give the evidence, or keep the stage as it is and give this one as declared',
    where: { field: 'evidence' },
  })
}

/** Lets a value be reported: a sum has a currency, and a currency has a sum.
 *  errors: invalid.field */
export function checkValue(value: string | null, currency: string | null): Result<null> {
  if ((value === null) === (currency === null)) return ok(null)
  const [field, message] =
    value === null
      ? ['value', 'A currency was given without a value']
      : ['currency', 'A value has no currency']
  const hint = 'Give both, or neither while the value or its currency is not known'
  return fail({ code: 'invalid.field', message, hint, where: { field } })
}
