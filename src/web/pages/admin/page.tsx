import type { ListedRow, TextSource, WorkWaiting } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import type { Screen } from '../../screen.js'
import { Offices } from './offices.js'
import { CodeNotice, type MadeCode, Persons, type ShownPerson } from './persons.js'
import { Queue, Sources } from './sources.js'

/** All that the operator keeps and the auditor sees.
 *  shapes: `mayKeep` whether whoever looks may change it; `code` one that was just made */
export interface ShownAdmin {
  readonly persons: readonly ShownPerson[]
  readonly offices: readonly ListedRow[]
  readonly sources: readonly TextSource[]
  readonly work: WorkWaiting
  readonly mayKeep: boolean
  readonly code: MadeCode | null
}

interface AdminProps {
  readonly shown: ShownAdmin
  readonly screen: Screen
}

function Ways({ screen }: { readonly screen: Screen }) {
  const { admin, journal } = screen.words
  const ways = [
    ['/admin/log', admin.log],
    ['/journal', journal.title],
    ['/health', journal.health.title],
  ] as const
  return (
    <ul class="ways" aria-label={admin.ways}>
      {ways.map(([path, title]) => (
        <li>
          <a href={screen.href(path)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

/** Persons with their offices, roles and sessions; sources, what waits, and the ways to journal, log and health. */
export function AdminPage({ shown, screen }: AdminProps) {
  const { admin } = screen.words
  return (
    <Page screen={screen} title={admin.title}>
      <h1>{admin.title}</h1>
      <p class="lead">{admin.lead}</p>
      <CodeNotice code={shown.code} screen={screen} />
      <Ways screen={screen} />
      <Persons {...shown} screen={screen} />
      <Offices {...shown} screen={screen} />
      <Sources {...shown} screen={screen} />
      <Queue {...shown} screen={screen} />
    </Page>
  )
}
