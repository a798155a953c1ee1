import type { Instant } from '../../../kernel/index.js'
import type { RegisterCounts } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import type { Screen } from '../../screen.js'

/** How the machine does.
 *  shapes: `counts` null while the database does not answer; `verified` null until the chain was walked since the start */
export interface Health {
  readonly database: boolean
  readonly counts: RegisterCounts | null
  readonly confirmations: number | null
  readonly clock: Instant
  readonly verified: { readonly at: Instant; readonly brokenAt: number | null } | null
}

interface HealthProps {
  readonly health: Health
  readonly screen: Screen
}

function verifiedWords({ health: { verified }, screen }: HealthProps): string {
  const { journal } = screen.words
  if (verified === null) return journal.health.unverified
  if (verified.brokenAt !== null) return screen.say(journal.alarm, { number: verified.brokenAt })
  return `${journal.health.whole}; ${screen.say(journal.lastChecked, { at: screen.instant(verified.at) })}`
}

/** How the machine does, for operators: database, what waits, journal, clock. */
export function HealthPage({ health, screen }: HealthProps) {
  const { health: words, title } = screen.words.journal
  const { database, counts, confirmations, clock } = health
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? null : screen.number(String(value))
  return (
    <Page
      screen={screen}
      title={words.title}
      current="journal"
      trail={[{ title, path: '/journal' }]}
      machine={{ json: '/health.json' }}
    >
      <h1>{words.title}</h1>
      <dl class="facts health">
        <Fact name={words.database}>{database ? words.answers : words.silent}</Fact>
        <Fact name={words.waiting}>{number(counts?.waiting)}</Fact>
        <Fact name={words.confirmations}>{number(confirmations)}</Fact>
        <Fact name={words.readouts}>{number(counts?.readouts)}</Fact>
        <Fact name={words.journal}>{number(counts?.journal)}</Fact>
        <Fact name={words.verified}>{verifiedWords({ health, screen })}</Fact>
        <Fact name={words.clock}>{screen.instant(clock)}</Fact>
      </dl>
    </Page>
  )
}
