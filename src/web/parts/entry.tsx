import type { JournalEntry, JournalValue } from '../../register/index.js'
import { type Screen, wordFor } from '../screen.js'

function pretty(value: JournalValue): string {
  return JSON.stringify(value, null, 2)
}

/** What changed, before and after, to be opened. */
export function EntryChange({ entry, screen }: { entry: JournalEntry; screen: Screen }) {
  const { journal } = screen.words
  return (
    <details>
      <summary>{journal.show}</summary>
      <div class="change-pair">
        <div>
          <h3>{journal.before}</h3>
          <pre>
            <bdi lang="und">{pretty(entry.before)}</bdi>
          </pre>
        </div>
        <div>
          <h3>{journal.after}</h3>
          <pre>
            <bdi lang="und">{pretty(entry.after)}</bdi>
          </pre>
        </div>
      </div>
    </details>
  )
}

function EntryRow({ entry, screen }: { entry: JournalEntry; screen: Screen }) {
  const { journal } = screen.words
  const subject = encodeURIComponent(entry.subject)
  return (
    <tr id={`entry-${entry.number}`}>
      <td class="number" data-label={journal.number}>
        {entry.number}
      </td>
      <td data-label={journal.at}>{screen.instant(entry.at)}</td>
      <td data-label={journal.actor}>{entry.actor}</td>
      <td data-label={journal.act}>
        {wordFor(screen.words.acts, entry.act)}
        <EntryChange entry={entry} screen={screen} />
      </td>
      <td data-label={journal.subject}>
        <a class="hash" href={screen.href(`/journal?subject=${subject}`)}>
          {entry.subject}
        </a>
      </td>
      <td data-label={journal.hash}>
        <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
      </td>
    </tr>
  )
}

/** Journal entries as a ruled table. */
export function EntryTable({ entries, screen }: { entries: readonly JournalEntry[]; screen: Screen }) {
  const { journal } = screen.words
  const heads = [journal.number, journal.at, journal.actor, journal.act, journal.subject, journal.hash]
  return (
    <table class="ledger journal">
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th scope="col" class={at === 0 ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow entry={entry} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}
