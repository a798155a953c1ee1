import type { Exchanged, Plan } from '../../../register/index.js'
import { type May, OfferedAct } from '../../parts/offer.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'

interface OccasionProps {
  readonly plans: readonly Plan[]
  readonly today: string
  readonly may: May
  /** Who congratulates, when that is said. */
  readonly sender: string | null
  readonly back: string
  readonly screen: Screen
}

/** What is congratulated on, with whose birthday it is. */
export function occasionWords(
  { occasion, name }: Pick<Plan, 'occasion' | 'name'>,
  { words }: Screen,
): string {
  const said = wordFor(words.choices, occasion)
  return name === null ? said : `${said}: ${name}`
}

function sentWords(one: Exchanged, screen: Screen): string {
  const { protocol, countries, choices } = screen.words
  if (one.sender === null || one.channel === null) return protocol.exchanged
  return screen.say(protocol.sent, {
    sender: wordFor(countries, one.sender),
    channel: wordFor(choices, one.channel),
    day: screen.date(one.day),
  })
}

function Sent({ all, screen }: { readonly all: readonly Exchanged[]; readonly screen: Screen }) {
  if (all.length === 0) return <span class="soft">{screen.words.protocol.nothingSent}</span>
  const said = [...new Set(all.map((one) => sentWords(one, screen)))]
  return (
    <ul class="plain">
      {said.map((words) => (
        <li>{words}</li>
      ))}
    </ul>
  )
}

function Day({ plan, screen }: { readonly plan: Plan; readonly screen: Screen }) {
  const { protocol } = screen.words
  return (
    <>
      <span class="day">{plan.day === null ? '–' : screen.date(plan.day)}</span>
      {plan.isComputed ? <p class="hint">{protocol.byMoon}</p> : null}
    </>
  )
}

function Greet({
  plan,
  today,
  may,
  sender,
  back,
  screen,
}: Omit<OccasionProps, 'plans'> & { readonly plan: Plan }) {
  const { occasion, year, party, name, day } = plan
  const fields = {
    ...{ occasion, year: String(year), greeted: party, greetedName: name, sender },
    day: day !== null && day < today ? day : today,
  }
  const offer = { command: 'greetings.keep', words: screen.words.protocol.greet, fields }
  return <OfferedAct offer={offer} may={may} back={back} screen={screen} />
}

function columnsOf(props: OccasionProps): readonly TableColumn<Plan>[] {
  const { screen } = props
  const { protocol, countries } = screen.words
  const columns: TableColumn<Plan>[] = [
    { title: protocol.day, cell: (plan) => <Day plan={plan} screen={screen} /> },
    { title: protocol.occasion, cell: (plan) => <strong>{occasionWords(plan, screen)}</strong> },
    { title: protocol.whom, cell: ({ party }) => wordFor(countries, party) },
    { title: protocol.thisYear, cell: ({ done }) => <Sent all={done} screen={screen} /> },
    { title: protocol.lastYear, cell: ({ lastYear }) => <Sent all={lastYear} screen={screen} /> },
  ]
  if (props.may.has('greetings.keep'))
    columns.push({ title: protocol.greet, cell: (plan) => <Greet {...props} plan={plan} /> })
  return columns
}

/** Occasions by day: whom to congratulate on what, whether it was done, and how a year before. */
export function OccasionTable(props: OccasionProps) {
  return (
    <SortedTable
      name={props.screen.words.protocol.coming}
      columns={columnsOf(props)}
      rows={props.plans}
      screen={props.screen}
    />
  )
}
