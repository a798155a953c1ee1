import type { SavedView } from '../../../register/index.js'
import { LISTS } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { partsOf, placeOf } from './asked.js'

/** What the page of saved views shows; `actor` whose own ones can be changed. */
export interface ShownViews {
  readonly views: readonly SavedView[]
  readonly actor: string
}

/** The address of what a view asks for. */
function pathOf({ list, query }: SavedView): string {
  const page = LISTS.has(list) ? `/lists/${list}` : `/${list}`
  return query === '' ? page : `${page}?${query}`
}

function OwnActs({ view, screen }: { view: SavedView; screen: Screen }) {
  const { savedViews } = screen.words
  const { id, name, list, query, visibility, version } = view
  const seen = { view: id, version: String(version), back: '/views' }
  return (
    <>
      <a href={screen.href(pathWith('/acts/views.save', { ...seen, name, list, query, visibility }))}>
        {savedViews.change}
      </a>{' '}
      <a href={screen.href(pathWith('/acts/views.remove', seen))}>{savedViews.remove}</a>
    </>
  )
}

/** What the view asks for, part by part. */
function Asks({ view, screen }: { view: SavedView; screen: Screen }) {
  const parts = partsOf(view, screen)
  return (
    <>
      {placeOf(view, screen)}
      {parts.map(({ name, value, isTyped }) => (
        <>
          {' · '}
          <span class="soft">{name}:</span> {isTyped ? <bdi lang="und">{value}</bdi> : value}
        </>
      ))}
    </>
  )
}

function Row({ view, actor, screen }: { view: SavedView; actor: string; screen: Screen }) {
  const { savedViews, choices } = screen.words
  const isOfRegister = view.list === 'register'
  return (
    <tr>
      <td data-label={savedViews.name}>
        <a class="entry-link" href={screen.href(pathOf(view))}>
          <bdi lang="und">{view.name}</bdi>
        </a>
        <div class="entry-foot">
          {isOfRegister ? (
            <a href={screen.href(pathOf(view).replace('/register', '/register.atom'))}>{savedViews.follow}</a>
          ) : null}
          {view.owner === actor ? <OwnActs view={view} screen={screen} /> : null}
        </div>
      </td>
      <td data-label={savedViews.asks}>
        <Asks view={view} screen={screen} />
      </td>
      <td data-label={savedViews.owner}>
        <bdi lang="und">{view.owner}</bdi>
      </td>
      <td data-label={savedViews.visibility}>{wordFor(choices, view.visibility)}</td>
      <td data-label={savedViews.savedAt}>{screen.instant(view.savedAt)}</td>
    </tr>
  )
}

/** The questions that somebody may see under their names. */
export function ViewsPage({ shown, screen }: { shown: ShownViews; screen: Screen }) {
  const { savedViews, frame, finding } = screen.words
  const heads = [
    savedViews.name,
    savedViews.asks,
    savedViews.owner,
    savedViews.visibility,
    savedViews.savedAt,
  ]
  return (
    <Page
      screen={screen}
      title={savedViews.title}
      current="register"
      trail={[{ title: frame.register, path: '/register' }]}
      machine={{ json: '/views.json', csv: '/views.csv' }}
    >
      <h1>{savedViews.title}</h1>
      <p class="lead">{savedViews.lead}</p>
      {shown.views.length === 0 ? (
        <div class="notice">
          <p>{savedViews.empty}</p>
          <p>
            <a href={screen.href('/register')}>{savedViews.emptyHint}</a>
          </p>
        </div>
      ) : (
        <table class="ledger" aria-label={finding.views}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.views.map((view) => (
              <Row view={view} actor={shown.actor} screen={screen} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}
