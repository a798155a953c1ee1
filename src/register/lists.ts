import { fail, ok, type Result } from '../kernel/index.js'
import { agendaLists } from './agenda/index.js'
import type { AreaList } from './area-list.js'
import { bodyLists } from './bodies/index.js'
import { commitmentLists } from './commitments/index.js'
import { deskLists } from './desk/index.js'
import { withChoices } from './filter-choices.js'
import { instructionLists } from './instructions/index.js'
import { meetingLists } from './meetings/index.js'
import { officeLists } from './offices/index.js'
import { periodReportLists } from './period-reports/index.js'
import { portfolioLists } from './portfolio/index.js'
import { programmeLists } from './programmes/index.js'
import { proposalLists } from './proposals/index.js'
import { protocolLists } from './protocol/index.js'
import { readoutLists } from './readouts/index.js'
import { relationLists } from './relations/index.js'
import { scheduleLists } from './schedule/index.js'
import { snapshotLists } from './snapshots/index.js'
import { tieLists } from './ties/index.js'
import { tradeLists } from './trade/index.js'

/** What the areas show, one line an area. */
const OF_AREAS: readonly AreaList[] = [
  ...commitmentLists,
  ...instructionLists,
  ...relationLists,
  ...tieLists,
  ...portfolioLists,
  ...bodyLists,
  ...programmeLists,
  ...periodReportLists,
  ...tradeLists,
  ...protocolLists,
  ...scheduleLists,
  ...agendaLists,
  ...meetingLists,
  ...readoutLists,
  ...officeLists,
  ...proposalLists,
  ...snapshotLists,
  ...deskLists,
]

/** Every list of the register by its name. */
export const LISTS: ReadonlyMap<string, AreaList> = new Map(
  OF_AREAS.map((list) => [list.name, withChoices(list)]),
)

/** One list by its name.
 *  errors: absent.list */
export function listNamed(name: string): Result<AreaList> {
  const found = LISTS.get(name)
  if (found) return ok(found)
  const hint = `Name one of: ${[...LISTS.keys()].join(', ')}`
  return fail({ code: 'absent.list', message: `The register has no list ‘${name.slice(0, 60)}’`, hint })
}
