import { ok, type Result } from '../../kernel/index.js'
import { type ListedRow, listNamed } from '../../register/index.js'
import type { RegisterDoor } from '../register-door.js'
import { type Screen, wordFor } from '../screen.js'
import { Phrase } from './phrase.js'
import { textIn } from './row.js'

/** Of what the refused proposals are told: the commands, and the thing that their forms name. */
interface Subject {
  readonly commands: readonly string[]
  /** The field of the form that names the thing. */
  readonly field: string
  readonly id: string
}

/** So many of the latest are told; the journal has all. */
const MOST = 10

function isOf(row: ListedRow, { field, id }: Subject): boolean {
  const input = row.input as Readonly<Record<string, unknown>> | null
  return input?.[field] === id
}

/** What was proposed of a thing and refused, the latest first. */
export async function refusalsOf(
  door: RegisterDoor,
  subject: Subject,
  today: string,
): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed('proposals')
  if (!list.ok) return list
  const found: ListedRow[] = []
  for (const command of subject.commands) {
    const rows = await door.everyRow(list.value, { today, filters: { state: 'refused', command } })
    if (!rows.ok) return rows
    found.push(...rows.value.filter((row) => isOf(row, subject)))
  }
  const latest = found.toSorted((one, other) => (decidedAt(one) < decidedAt(other) ? 1 : -1))
  return ok(latest.slice(0, MOST))
}

function decidedAt(row: ListedRow): string {
  return textIn(row, 'decidedAt')
}

/** A message with a name in it that stands as it was written. */
function Told({ message, row, by, at, screen }: ToldProps) {
  const values = { time: screen.instant(textIn(row, at)), state: wordFor(screen.words.choices, 'refused') }
  return <Phrase message={message} values={values} outside={{ name: textIn(row, by) }} screen={screen} />
}

interface ToldProps {
  readonly message: string
  readonly row: ListedRow
  readonly by: 'madeBy' | 'decidedBy'
  readonly at: 'madeAt' | 'decidedAt'
  readonly screen: Screen
}

function Refusal({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const { inbox, areas } = screen.words
  return (
    <li>
      <p>
        <strong>{wordFor(areas.acts, textIn(row, 'command'))}</strong>{' '}
        <Told message={inbox.proposedBy} row={row} by="madeBy" at="madeAt" screen={screen} />
      </p>
      <p>
        <Told message={inbox.decidedBy} row={row} by="decidedBy" at="decidedAt" screen={screen} />
      </p>
      <p class="line-quote">
        {inbox.ground}: <bdi lang="und">{textIn(row, 'ground')}</bdi>
      </p>
    </li>
  )
}

/** Proposals that were refused, each with its ground; nothing when there are none. */
export function Refusals({ rows, screen }: { readonly rows: readonly ListedRow[]; readonly screen: Screen }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="refusals">
      <h2 id="refusals" class="part-head">
        {screen.words.inbox.refusals}
      </h2>
      <ul class="entries ruled">
        {rows.map((row) => (
          <Refusal row={row} screen={screen} />
        ))}
      </ul>
    </section>
  )
}
