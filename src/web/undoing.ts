import type { Done, Given } from '../register/index.js'
import { pathWith } from './words/addresses.js'

interface Undoing {
  readonly command: string
  /** What the form of the undoing act is told; null when this act cannot be taken back. */
  readonly given: (given: Given, done: Done) => Readonly<Record<string, string>> | null
}

/** Where who proposed an act takes it back. */
export const PROPOSED = '/inbox#mine'

/** Acts that another act of the register takes back, by the name of the act. Others are taken back by nobody: what a side reported
 *  or a person confirmed stands, and a later act says what holds now. */
const UNDONE_BY: Readonly<Record<string, Undoing>> = {
  'commitments.tie': {
    command: 'commitments.part',
    given: (_, { id }) => ({ commitment: id }),
  },
  'meetings.tie-readout': {
    command: 'meetings.untie-readout',
    given: ({ readout }) => ({ readout: String(readout) }),
  },
  'programme-items.add': {
    command: 'programme-items.drop',
    given: (_, { id }) => ({ item: id }),
  },
  'views.save': {
    command: 'views.remove',
    given: ({ view }, { id }) => (view ? null : { view: id }),
  },
}

/** The address of the form that takes back what was just done; null when nothing does. What waits for a second person is taken
 *  back in the inbox of who proposed it. */
export function undoPath(command: string, given: Given, done: Done): string | null {
  if (done.proposal !== undefined) return PROPOSED
  const undoing = Object.hasOwn(UNDONE_BY, command) ? UNDONE_BY[command] : undefined
  const told = undoing?.given(given, done) ?? null
  if (undoing === undefined || told === null) return null
  return pathWith(`/acts/${undoing.command}`, { ...told, version: String(done.version) })
}

/** Whether an address leads to what takes an act back, as far as anybody but this server may have written it. */
export function isUndoPath(command: string, path: string): boolean {
  const undoing = Object.hasOwn(UNDONE_BY, command) ? UNDONE_BY[command] : undefined
  return path === PROPOSED || (undoing !== undefined && path.startsWith(`/acts/${undoing.command}?`))
}
