import type { ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { WordDifference } from '../../parts/difference.js'
import { type Screen, wordFor } from '../../screen.js'
import type { ProgrammeRow } from './programme.js'

/** What became of one item between two versions. */
export interface ItemChange {
  readonly code: string
  readonly became: 'new' | 'changed' | 'gone'
  readonly fields: readonly {
    readonly field: string
    readonly before: string | null
    readonly after: string | null
  }[]
}

/** The differences of two versions of a programme. */
export interface Comparison {
  readonly programme: ProgrammeRow
  readonly from: number
  readonly to: number
  readonly changes: readonly ItemChange[]
}

interface CompareProps {
  readonly comparison: Comparison
  readonly screen: Screen
}

type Field = ItemChange['fields'][number]

/** A row of the register's differences. */
export function itemChangeOf(row: ListedRow): ItemChange {
  return row as unknown as ItemChange
}

/** Values of fields that have words of their own. */
function writtenValue(field: string, value: string, { words, date }: Screen): string {
  if (field === 'party') return wordFor(words.countries, value)
  if (field === 'sector') return wordFor(words.choices, value)
  return field === 'due' ? date(value) : value
}

function One({ field, value, screen }: { field: string; value: string | null; screen: Screen }) {
  if (value === null) return <span class="soft">{screen.words.programmes.nothing}</span>
  const isOurs = ['party', 'sector', 'due'].includes(field)
  return <bdi lang={isOurs ? undefined : 'und'}>{writtenValue(field, value, screen)}</bdi>
}

function Both({ field, before, after, screen }: Field & { screen: Screen }) {
  const { programmes } = screen.words
  if (field === 'title' && before !== null && after !== null)
    return <WordDifference before={before} after={after} language={null} screen={screen} />
  return (
    <>
      {programmes.before}:{' '}
      <del>
        <One field={field} value={before} screen={screen} />
      </del>
      <br />
      {programmes.after}:{' '}
      <ins>
        <One field={field} value={after} screen={screen} />
      </ins>
    </>
  )
}

/** Fields of an item that is only in one version: just what it says. */
function Alone({ field, before, after, screen }: Field & { screen: Screen }) {
  return <One field={field} value={after ?? before} screen={screen} />
}

function titleOf({ fields }: ItemChange): string | null {
  const title = fields.find(({ field }) => field === 'title')
  return title?.after ?? title?.before ?? null
}

function Change({ change, screen }: { change: ItemChange; screen: Screen }) {
  const { programmes } = screen.words
  const title = change.became === 'changed' ? null : titleOf(change)
  return (
    <li class={`became became-${change.became}`}>
      <h2 class="answer-head">
        {change.code}. {title === null ? null : <bdi lang="und">{title}</bdi>}{' '}
        <span class="became-sign">{programmes.became[change.became]}</span>
      </h2>
      <dl class="changes">
        {change.fields
          .filter(({ field }) => change.became === 'changed' || field !== 'title')
          .map((one) => (
            <div>
              <dt>{wordFor(programmes.fields, one.field)}</dt>
              <dd>
                {change.became === 'changed' ? (
                  <Both {...one} screen={screen} />
                ) : (
                  <Alone {...one} screen={screen} />
                )}
              </dd>
            </div>
          ))}
      </dl>
    </li>
  )
}

function VersionChoice({
  name,
  label,
  chosen,
  comparison,
  screen,
}: CompareProps & {
  name: 'from' | 'to'
  label: string
  chosen: number
}) {
  return (
    <label class="in-line">
      {label}{' '}
      <select name={name}>
        {Array.from({ length: comparison.programme.number }, (_, at) => (
          <option value={String(at + 1)} selected={at + 1 === chosen}>
            {screen.number(String(at + 1))}
          </option>
        ))}
      </select>
    </label>
  )
}

function Choose({ comparison, screen }: CompareProps) {
  const { programmes } = screen.words
  const { programme, from, to } = comparison
  const common = { comparison, screen }
  return (
    <form class="narrow" action={screen.href(`/programmes/${programme.id}/compare`)} method="get">
      <VersionChoice name="from" label={programmes.compareFrom} chosen={from} {...common} />
      <VersionChoice name="to" label={programmes.compareTo} chosen={to} {...common} />
      <button type="submit" class="quiet">
        {programmes.compareShow}
      </button>
    </form>
  )
}

/** Two versions of a programme: items that are new, changed word by word, or gone. */
export function ComparePage({ comparison, screen }: CompareProps) {
  const { programmes } = screen.words
  const { programme, from, to, changes } = comparison
  const title = screen.say(programmes.compareTitle, { from, to })
  const asked = `programme=${programme.id}&from=${from}&to=${to}`
  return (
    <Page
      screen={screen}
      title={title}
      current="programmes"
      trail={[
        { title: programmes.title, path: '/programmes' },
        { title: programmes.name, path: `/programmes/${programme.id}` },
      ]}
      machine={{
        json: `/lists/programme-differences.json?${asked}`,
        csv: `/lists/programme-differences.csv?${asked}`,
      }}
    >
      <h1>{title}</h1>
      <Choose comparison={comparison} screen={screen} />
      {changes.length === 0 ? <p class="notice">{programmes.compareNone}</p> : null}
      <ol class="entries ruled answers">
        {changes.map((change) => (
          <Change change={change} screen={screen} />
        ))}
      </ol>
    </Page>
  )
}
