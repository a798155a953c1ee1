import type { Figure, Page as ListPage } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Pager } from '../../parts/pager.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { figureText } from './text.js'

function Row({ figure, screen }: { figure: Figure; screen: Screen }) {
  const { figures, choices, countries, frame } = screen.words
  const { comparison, period, claimedBy, reference } = figure
  return (
    <tr>
      <td data-label={figures.measure}>{wordFor(choices, figure.measure)}</td>
      <td class="number" data-label={figures.value}>
        {figureText(figure, screen)}
      </td>
      <td data-label={figures.comparison}>{comparison === null ? '–' : wordFor(choices, comparison)}</td>
      <td data-label={figures.period}>{period === null ? '–' : screen.date(period)}</td>
      <td data-label={figures.party}>{claimedBy === null ? frame.unknown : wordFor(countries, claimedBy)}</td>
      <td data-label={figures.claim}>
        <Quote text={figure.quote} language={figure.language} screen={screen} />{' '}
        <a class="reference" href={screen.href(`/r/${reference}`)}>
          {reference}
        </a>
      </td>
    </tr>
  )
}

function Table({ rows, screen }: { rows: readonly Figure[]; screen: Screen }) {
  const { figures } = screen.words
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{figures.measure}</th>
          <th scope="col" class="number">
            {figures.value}
          </th>
          <th scope="col">{figures.comparison}</th>
          <th scope="col">{figures.period}</th>
          <th scope="col">{figures.party}</th>
          <th scope="col">{figures.claim}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((figure) => (
          <Row figure={figure} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}

/** The list of claimed figures. */
export function FiguresPage({ page, screen }: { page: ListPage<Figure>; screen: Screen }) {
  const { figures } = screen.words
  return (
    <Page
      screen={screen}
      title={figures.title}
      current="trade"
      machine={{ json: '/figures.json', csv: '/figures.csv' }}
    >
      <h1>{figures.title}</h1>
      <p class="lead">{figures.lead}</p>
      {page.rows.length === 0 ? (
        <div class="notice">
          <p>{figures.empty}</p>
          <p>
            <a href={screen.href('/review?kind=figure')}>{figures.emptyHint}</a>
          </p>
        </div>
      ) : (
        <>
          <p class="outcome">{screen.say(figures.count, { count: page.total })}</p>
          <Table rows={page.rows} screen={screen} />
        </>
      )}
      <Pager screen={screen} {...page} at={(number) => screen.href(`/figures?page=${number}`)} />
    </Page>
  )
}
