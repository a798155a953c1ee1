import type { Child } from 'hono/jsx'
import type { ListedRow } from '../../../register/index.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { FigureLine } from '../home/lines.js'
import type { CommitmentPageView, SectorCount } from './view.js'

interface TiedProps {
  readonly page: CommitmentPageView
  readonly screen: Screen
}

function CardLine({ card, screen }: { card: ListedRow; screen: Screen }) {
  const { instructions, countries } = screen.words
  const { id, state, due, party, executor } = card
  return (
    <li>
      <a class="entry-link" href={screen.href(`/instructions/${String(id)}`)}>
        {wordFor(countries, String(party ?? ''))}: {wordFor(instructions.states, String(state ?? ''))}
      </a>
      <div class="entry-foot">
        {typeof due === 'string' ? <span>{screen.date(due)}</span> : null}
        {typeof executor === 'string' ? <bdi lang="und">{executor}</bdi> : null}
      </div>
    </li>
  )
}

function Group({ title, lines }: { title: string; lines: readonly Child[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="entries">{lines}</ul>
    </>
  )
}

function SectorLines({ counts, screen }: { counts: readonly SectorCount[]; screen: Screen }) {
  const { chains, choices } = screen.words
  const lines = counts.flatMap(({ sector: code, projects, items }) => {
    const sector = wordFor(choices, code)
    const all: (readonly [number, string, string])[] = [
      [projects, chains.projects, `/lists/projects?sector=${code}`],
      [items, chains.items, `/lists/programme-items?sector=${code}`],
    ]
    return all.flatMap(([count, words, path]) =>
      count === 0
        ? []
        : [
            <li>
              <a href={screen.href(path)}>{screen.say(words, { sector, count })}</a>
            </li>,
          ],
    )
  })
  return <Group title={chains.sameSector} lines={lines} />
}

/** What is tied to the commitment: instructions on control, figures said beside it. */
export function Tied({ page, screen }: TiedProps) {
  const { chains } = screen.words
  const { cards, figures, view, sameSector } = page
  const isBare = cards.length + figures.length + sameSector.length === 0
  const put = pathWith('/acts/instructions.put', {
    commitment: view.commitment.id,
    back: `/commitments/${view.commitment.id}`,
  })
  return (
    <section aria-labelledby="tied">
      <h2 id="tied" class="part-head">
        {chains.ties}
      </h2>
      {isBare ? <p class="soft">{chains.nothingTied}</p> : null}
      <Group
        title={chains.instructions}
        lines={cards.map((card) => <CardLine card={card} screen={screen} />)}
      />
      <Group
        title={chains.figuresBeside}
        lines={figures.map((figure) => <FigureLine figure={figure} screen={screen} />)}
      />
      <SectorLines counts={sameSector} screen={screen} />
      {page.mayReview && view.commitment.force === 'ordered' && cards.length === 0 ? (
        <p>
          <a href={screen.href(put)}>{chains.putOnControl}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Earlier commitments that this one may say again, each with the act that ties the two; or the act that parts them. */
export function MayRepeat({ page, screen }: TiedProps) {
  const { chains, reviewing, commitment } = screen.words
  const { view, candidates, mayReview } = page
  const { id, version } = view.commitment
  const seen = { commitment: id, version: String(version), back: `/commitments/${id}` }
  if (!mayReview) return null
  if (view.restates !== null)
    return (
      <p>
        <a href={screen.href(pathWith('/acts/commitments.part', seen))}>{chains.part}</a>
      </p>
    )
  if (candidates === null)
    return (
      <p>
        <a href={screen.href(`/commitments/${id}?ties=yes#repeats`)}>{reviewing.candidates}</a>
      </p>
    )
  return (
    <section aria-labelledby="repeats">
      <h2 id="repeats" class="part-head">
        {chains.mayRepeat}
      </h2>
      {candidates.length === 0 ? <p class="soft">{reviewing.noCandidates}</p> : null}
      <ul class="entries">
        {candidates.map(({ commitment: to, reference, title, score, relation }) => (
          <li>
            <a class="entry-link" href={screen.href(`/commitments/${to}`)}>
              <Quoted text={title} language={null} screen={screen} />
            </a>
            <div class="entry-foot">
              <span>
                {screen.say(reviewing.likeness, { share: screen.number(String(Math.round(score * 100))) })}
              </span>
              <span>{commitment.relations[relation]}</span>
              <a href={screen.href(pathWith('/acts/commitments.tie', { ...seen, to, relation }))}>
                {screen.say(chains.tieTo, { reference })}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
