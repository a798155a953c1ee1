import { fail, ok, type Result } from '../kernel/index.js'
import { ROLES } from '../platform/index.js'
import { FORCES, KINDS } from '../statements/index.js'
import { ITEM_STATES } from './agenda/rules.js'
import type { AreaList, AreaQuery } from './area-list.js'
import { BODY_TYPES, MILESTONES } from './bodies/rules.js'
import { EVENT_TYPES } from './calendar/types.js'
import { VERDICTS, WORK_STATES } from './commitments/types.js'
import { CARD_STATES } from './instructions/rules.js'
import { MEETING_STATES } from './meetings/details.js'
import { MEETING_FORMATS } from './meetings/types.js'
import { REPORT_STATES } from './period-reports/rules.js'
import { CLASSES, COVERS, STAGES } from './portfolio/rules.js'
import { PROGRAMME_STATES } from './programmes/rules.js'
import { KEPT_OCCASIONS } from './protocol/occasions.js'
import { OCCASIONS } from './protocol/types.js'
import { EDITION_LANGUAGES, LINK_RELATIONS } from './readouts/edition-rules.js'
import { LEVELS } from './relations/rules.js'
import { EVENT_STATES, SCALES } from './schedule/rules.js'
import { TIE_KINDS, TIE_STATES } from './ties/rules.js'
import { ANY_GROUP, PRODUCTS } from './trade/products.js'
import { FLOWS, STATUSES } from './trade/series.js'
import { FREQUENCIES } from './trade/spans.js'
import { MEASURES } from './trade/types.js'

/** Values that a filter can have, by filter. */
export type Choices = Readonly<Record<string, readonly string[]>>

const ANSWERS = ['yes', 'no'] as const
const EDITION_STATES = ['released', 'corrected', 'withdrawn'] as const
const DRAFT_STATES = ['draft', 'checked', 'released'] as const
const HONOUR_STATES = ['decreed', 'presented'] as const
const PROPOSAL_STATES = ['open', 'confirmed', 'refused', 'withdrawn'] as const
const STEPS = ['first', 'narrowed', 'moved'] as const
const CHANNELS = ['letter', 'telegram', 'telephone', 'in-person', 'public-message', 'other'] as const

/** The filters of each list whose values are a closed list; all others take what the rows hold. */
const OF_LISTS: Readonly<Record<string, Choices>> = {
  commitments: { force: FORCES, workState: WORK_STATES },
  sides: { workState: WORK_STATES },
  assessments: { verdict: VERDICTS },
  instructions: { state: CARD_STATES, isOpen: ANSWERS },
  relations: { level: LEVELS },
  ties: { kind: TIE_KINDS, state: TIE_STATES },
  projects: { class: CLASSES, stage: STAGES },
  segments: { stage: STAGES },
  'portfolio-sums': { covers: COVERS },
  'portfolio-bridge': { covers: COVERS },
  bodies: { type: BODY_TYPES },
  milestones: { milestone: MILESTONES },
  programmes: { state: PROGRAMME_STATES },
  'programme-items': { workState: WORK_STATES },
  reports: { state: REPORT_STATES },
  series: { measure: MEASURES, flow: FLOWS, frequency: FREQUENCIES, product: PRODUCTS },
  observations: { measure: MEASURES, status: STATUSES, product: PRODUCTS },
  mirror: { product: [...PRODUCTS, ANY_GROUP] },
  figures: { measure: MEASURES },
  honours: { state: HONOUR_STATES },
  greetings: { occasion: KEPT_OCCASIONS, channel: CHANNELS },
  occasions: { occasion: KEPT_OCCASIONS, done: ANSWERS, isComputed: ANSWERS },
  'greetings-told': { occasion: OCCASIONS },
  schedule: { state: EVENT_STATES, type: EVENT_TYPES, scale: SCALES },
  'events-told': { type: EVENT_TYPES },
  'event-wordings': { step: STEPS },
  agenda: { state: ITEM_STATES },
  meetings: { format: MEETING_FORMATS, state: MEETING_STATES },
  editions: { state: EDITION_STATES, language: EDITION_LANGUAGES },
  'readout-drafts': { state: DRAFT_STATES, language: EDITION_LANGUAGES },
  'readout-links': { relation: LINK_RELATIONS },
  'stale-statements': { kind: KINDS, isStillSaid: ['yes', 'no', 'unknown'] },
  users: { role: ROLES },
  proposals: { state: PROPOSAL_STATES },
}

function checkFilters(choices: Choices, { filters = {} }: AreaQuery): Result<null> {
  for (const [name, value] of Object.entries(filters)) {
    const known = Object.hasOwn(choices, name) ? choices[name] : undefined
    if (known === undefined || known.includes(value)) continue
    const message = `‘${value.slice(0, 40)}’ is nothing that ‘${name}’ can be`
    return fail({
      code: 'invalid.filter',
      message,
      hint: `Narrow ‘${name}’ to one of: ${known.join(', ')}`,
      where: { field: name },
    })
  }
  return ok(null)
}

/** A list that refuses a value none of its rows could ever have, and tells which values there are.
 *  errors of rows: invalid.filter beside those of the list */
export function withChoices(list: AreaList): AreaList {
  const choices = OF_LISTS[list.name] ?? {}
  return {
    ...list,
    choices,
    rows: async (db, query) => {
      const checked = checkFilters(choices, query)
      return checked.ok ? list.rows(db, query) : checked
    },
  }
}

/** Every filter of a closed list by its list; a test holds the names against the lists. */
export const CLOSED_FILTERS = OF_LISTS
