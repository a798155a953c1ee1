import type { Child } from 'hono/jsx'
import { Page } from '../../layout/page.js'
import { OfferedAct, PageHead } from '../../parts/offer.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { Doubles } from './doubles.js'
import { OccasionTable, occasionWords } from './occasions.js'
import { AwardTable, GreetingTable, ToldAwards } from './tables.js'
import type { ProtocolNews } from './view.js'

interface ProtocolProps {
  readonly news: ProtocolNews
  readonly screen: Screen
}

/** The way to the form that records an award, for those who may. */
export function RecordAward({ news: { may }, screen }: { news: Pick<ProtocolNews, 'may'>; screen: Screen }) {
  if (!may.has('honours.decree')) return null
  return (
    <a class="button" href={screen.href('/protocol/awards/new')}>
      {screen.words.protocol.record}
    </a>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  /** Where all of it stands. */
  readonly more: readonly [path: string, words: string]
  readonly screen: Screen
  readonly children?: Child
}

function Part({ id, title, more: [path, words], screen, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="part-head">
        {title}
      </h2>
      {children}
      <p>
        <a href={screen.href(path)}>{words}</a>
      </p>
    </section>
  )
}

function Coming({ news, screen }: ProtocolProps) {
  const { protocol } = screen.words
  const { coming, today, may, party } = news
  const year = today.slice(0, 4)
  return (
    <Part
      id="coming"
      title={protocol.coming}
      more={[pathWith('/protocol/occasions', { year }), protocol.wholeYear]}
      screen={screen}
    >
      {coming.length === 0 ? (
        <p class="notice">{protocol.noComing}</p>
      ) : (
        <OccasionTable
          plans={coming}
          today={today}
          may={may}
          sender={party}
          back="/protocol"
          screen={screen}
        />
      )}
    </Part>
  )
}

function Awards({ news, screen }: ProtocolProps) {
  const { protocol } = screen.words
  const { awards, told, may } = news
  return (
    <Part id="awards" title={protocol.awards} more={['/protocol/awards', protocol.allAwards]} screen={screen}>
      {awards.length === 0 ? (
        <p class="notice">
          {protocol.noAwards} {protocol.noAwardsHint}
        </p>
      ) : (
        <AwardTable rows={awards} may={may} back="/protocol" screen={screen} />
      )}
      {told.length === 0 ? null : (
        <>
          <h3>{protocol.notRecorded}</h3>
          <ToldAwards awards={told} may={may} screen={screen} />
        </>
      )}
    </Part>
  )
}

function Greetings({ news, screen }: ProtocolProps) {
  const { protocol } = screen.words
  const { greetings, coming, may } = news
  const [next] = coming
  const hint =
    next?.day === undefined || next.day === null
      ? ''
      : screen.say(protocol.noGreetingsHint, {
          occasion: occasionWords(next, screen),
          day: screen.date(next.day),
        })
  return (
    <Part
      id="greetings"
      title={protocol.greetings}
      more={['/protocol/greetings', protocol.allGreetings]}
      screen={screen}
    >
      {greetings.length === 0 ? (
        <p class="notice">
          {protocol.noGreetings} {hint}
        </p>
      ) : (
        <GreetingTable rows={greetings} may={may} back="/protocol" screen={screen} />
      )}
    </Part>
  )
}

/** The protocol: what is perhaps told twice, occasions to come, awards, greetings. */
export function ProtocolPage({ news, screen }: ProtocolProps) {
  const { protocol } = screen.words
  const greet = { command: 'greetings.keep', words: protocol.greet }
  const machine = { json: '/protocol/occasions.json', csv: '/protocol/occasions.csv' }
  return (
    <Page screen={screen} title={protocol.title} current="protocol" machine={machine}>
      <PageHead title={protocol.title}>
        <RecordAward news={news} screen={screen} />
      </PageHead>
      <p class="lead">{protocol.lead}</p>
      <Doubles doubles={news.doubles} may={news.may} screen={screen} />
      <Coming news={news} screen={screen} />
      <Awards news={news} screen={screen} />
      <Greetings news={news} screen={screen} />
      <p class="acts">
        <RecordAward news={news} screen={screen} />{' '}
        <OfferedAct offer={greet} may={news.may} back="/protocol" screen={screen} />
      </p>
    </Page>
  )
}
