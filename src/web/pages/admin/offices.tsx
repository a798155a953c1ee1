import type { ListedRow } from '../../../register/index.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import type { ShownPerson } from './persons.js'

interface OfficesProps {
  readonly offices: readonly ListedRow[]
  readonly persons: readonly ShownPerson[]
  readonly mayKeep: boolean
  readonly screen: Screen
}

/** Offices with their side and how many persons work in them. */
export function Offices({ offices, persons, mayKeep, screen }: OfficesProps) {
  const { admin, countries } = screen.words
  const peopleOf = (name: unknown) => persons.filter(({ row }) => row.office === name).length
  const columns: readonly TableColumn<ListedRow>[] = [
    { title: admin.office, cell: ({ name }) => <bdi lang="und">{String(name)}</bdi> },
    { title: admin.party, cell: ({ party }) => wordFor(countries, String(party)) },
    { title: admin.people, isNumber: true, cell: ({ name }) => screen.number(String(peopleOf(name))) },
  ]
  return (
    <section aria-labelledby="offices">
      <h2 id="offices" class="part-head">
        {admin.offices}
      </h2>
      {offices.length === 0 ? (
        <p class="notice">{admin.addOfficeNone}</p>
      ) : (
        <SortedTable name={admin.offices} columns={columns} rows={offices} screen={screen} />
      )}
      {mayKeep ? (
        <p class="acts">
          <a class="button" href={screen.href('/acts/offices.add?back=/admin')}>
            {admin.addOffice}
          </a>
        </p>
      ) : null}
    </section>
  )
}
