import { type AreaList, type Command, LISTS } from '../../../register/index.js'

/** The list that a field of type thing names a row of; fields not named here hold ids that are given, not chosen. */
const LIST_OF_FIELD: Readonly<Record<string, string>> = {
  body: 'bodies',
  commitment: 'commitments',
  delegate: 'posts',
  draft: 'readout-drafts',
  edition: 'editions',
  event: 'schedule',
  figure: 'figures',
  greeting: 'greetings',
  honour: 'honours',
  instruction: 'instructions',
  meeting: 'meetings',
  office: 'offices',
  programme: 'programmes',
  project: 'projects',
  proposal: 'proposals',
  readout: 'readouts',
  report: 'reports',
  segment: 'segments',
  series: 'series',
  tie: 'ties',
  user: 'users',
}

function areaOf({ name }: Command): string {
  return name.split('.')[0] ?? ''
}

/** The list whose rows a field of an act may hold; an item is one of the act's own list. */
export function listOfField(command: Command, field: string): AreaList | undefined {
  return LISTS.get(field === 'item' ? areaOf(command) : (LIST_OF_FIELD[field] ?? ''))
}

/** The field by which an act names the thing that it changes; none where it makes a new one. */
export function changedField(command: Command): string | undefined {
  if (command.fields.version === undefined) return undefined
  const named = Object.entries(command.fields).find(
    ([, { kind }]) => kind === 'thing' || kind === 'commitment',
  )
  return named?.[0]
}

/** The list that holds what an act changes or makes. */
export function listOfAct(command: Command): AreaList | undefined {
  const field = changedField(command)
  const changed = field === undefined ? undefined : listOfField(command, field)
  return changed ?? LISTS.get(areaOf(command))
}
