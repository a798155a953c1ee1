import { fail, ok, type Result } from '../kernel/index.js'
import { agendaCommands } from './agenda/index.js'
import { bodyCommands } from './bodies/index.js'
import { type Command, defineCommand } from './command.js'
import { chainCommands, sideCommands } from './commitments/index.js'
import { viewCommands } from './desk/index.js'
import { count, text, thing } from './fields.js'
import { instructionCommands } from './instructions/index.js'
import { meetingCommands } from './meetings/index.js'
import { officeCommands, requireSecond } from './offices/index.js'
import { periodReportCommands } from './period-reports/index.js'
import { portfolioCommands } from './portfolio/index.js'
import { programmeCommands } from './programmes/index.js'
import { confirmProposal, refuseProposal, withdrawProposal } from './proposals/index.js'
import { protocolCommands } from './protocol/index.js'
import { draftCommands, editionCommands } from './readouts/index.js'
import { relationCommands } from './relations/index.js'
import { scheduleCommands } from './schedule/index.js'
import { snapshotCommands } from './snapshots/index.js'
import { tieCommands } from './ties/index.js'
import { tradeCommands } from './trade/index.js'

/** What the areas state, one line an area. */
const OF_AREAS: readonly Command[] = [
  ...chainCommands,
  ...sideCommands,
  ...instructionCommands,
  ...portfolioCommands,
  ...bodyCommands,
  ...programmeCommands,
  ...periodReportCommands,
  ...tradeCommands,
  ...protocolCommands,
  ...scheduleCommands,
  ...agendaCommands,
  ...meetingCommands,
  ...editionCommands,
  ...draftCommands,
  ...officeCommands,
  ...relationCommands,
  ...tieCommands,
  ...snapshotCommands,
  ...viewCommands,
]

/** Acts that can be proposed, and for which an office may demand a second person. */
const PROPOSABLE: ReadonlyMap<string, Command> = new Map(OF_AREAS.map((command) => [command.name, command]))

const DECIDES = { act: 'confirm', area: 'proposal', fields: { proposal: thing(), version: count() } } as const

const confirm = defineCommand({
  ...DECIDES,
  name: 'proposals.confirm',
  work: (tx, writer, decision) => confirmProposal(tx, writer, { decision, commands: PROPOSABLE }),
})

const refuse = defineCommand({
  ...DECIDES,
  name: 'proposals.refuse',
  fields: { ...DECIDES.fields, ground: text() },
  work: (tx, writer, decision) => refuseProposal(tx, writer, { decision, commands: PROPOSABLE }),
})

const withdraw = defineCommand({ ...DECIDES, name: 'proposals.withdraw', work: withdrawProposal })

/** Every command of the register by its name, `area.verb`. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [...OF_AREAS, requireSecond([...PROPOSABLE.keys()]), confirm, refuse, withdraw].map((command) => [
    command.name,
    command,
  ]),
)

/** One command by its name.
 *  errors: absent.command */
export function commandNamed(name: string): Result<Command> {
  const found = COMMANDS.get(name)
  if (found) return ok(found)
  const hint = `Name one of: ${[...COMMANDS.keys()].join(', ')}`
  return fail({ code: 'absent.command', message: `The register has no act ‘${name.slice(0, 60)}’`, hint })
}
