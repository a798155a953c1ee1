import { sideName, sidesOf } from '../../parts/pair.js'
import type { Screen } from '../../screen.js'
import { discordText, ownText, statedText } from './texts.js'
import { countOf, discordsOf, lastStated, ownSums, type PortfolioView } from './view.js'

interface HeadlineProps {
  readonly view: PortfolioView
  readonly screen: Screen
}

function Discords({ view, screen }: HeadlineProps) {
  const discords = discordsOf(view)
  if (discords.length === 0) return null
  return (
    <div class="notice warning">
      {discords.map((discord) => (
        <p>{discordText(discord, screen)}</p>
      ))}
    </div>
  )
}

function Stated({ view, screen }: HeadlineProps) {
  const { portfolio } = screen.words
  const sums = sidesOf(view.pair).flatMap((side) => lastStated(view, side) ?? [])
  return (
    <div>
      <h3>{portfolio.statedTitle}</h3>
      {sums.length === 0 ? <p class="soft">{portfolio.noStated}</p> : null}
      <ul class="entries">
        {sums.map((sum) => (
          <li>
            {statedText(sum, screen)}
            <br />
            <span class="soft">
              <bdi lang="und">{sum.source}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OwnLine({ party, view, screen }: HeadlineProps & { readonly party: string }) {
  const { portfolio } = screen.words
  const sums = ownSums(view).filter((sum) => sum.party === party)
  const side = sideName(party, screen)
  if (sums.length === 0) return <li class="soft">{screen.say(portfolio.noOwn, { side })}</li>
  const told = {
    side,
    projects: screen.say(portfolio.projects, { count: countOf(view, party) }),
    sums: sums.map((sum) => ownText(sum, screen)).join('; '),
  }
  return <li>{screen.say(portfolio.ownLine, told)}</li>
}

/** The stated sums beside what each side's own list adds up to, and what does not agree. */
export function Headline({ view, screen }: HeadlineProps) {
  const { portfolio } = screen.words
  return (
    <section aria-labelledby="sums">
      <h2 id="sums" class="part-head">
        {portfolio.headline}
      </h2>
      <Discords view={view} screen={screen} />
      <div class="sides">
        <Stated view={view} screen={screen} />
        <div>
          <h3>{portfolio.ownTitle}</h3>
          <ul class="entries">
            {sidesOf(view.pair).map((party) => (
              <OwnLine party={party} view={view} screen={screen} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
