import { Page } from '../../layout/page.js'
import { Quote } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { piecesOf } from '../../words/say.js'
import { apaOf, bibtexOf, type Cited, gostOf } from './cited.js'

/** What the page shows: the citation, the language of the quotation, and the commitment a badge can be shown of. */
export interface CitedView extends Cited {
  readonly language: string | null
  readonly commitment: string | null
}

interface CiteProps {
  readonly cited: CitedView
  readonly screen: Screen
}

interface StyleProps {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly screen: Screen
}

/** One citation with a button that copies it. */
function Style({ id, title, text, screen }: StyleProps) {
  const { citing } = screen.words
  return (
    <section class="citation" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <pre>
        <bdi lang="und">{text}</bdi>
      </pre>
      <button type="button" class="copy" hidden data-copy={text} data-copied={citing.copied}>
        {citing.copy}
      </button>
    </section>
  )
}

/** The badge of a commitment as other pages show it. */
function BadgePart({ cited, screen }: CiteProps) {
  const { citing } = screen.words
  if (cited.commitment === null) return null
  const { reference } = cited.statement
  const image = `/c/${reference}/badge.svg`
  const origin = new URL(cited.address).origin
  const snippet = `<a href="${cited.address}"><img src="${origin}${image}" alt="Kelisim ${reference}" height="20"></a>`
  return (
    <section aria-labelledby="badge">
      <h2 id="badge">{citing.badge}</h2>
      <p>
        <img src={image} alt={`Kelisim ${reference}`} height={20} />
      </p>
      <p class="hint">{citing.badgeHint}</p>
      <Style id="snippet" title={citing.snippet} text={snippet} screen={screen} />
    </section>
  )
}

/** The title with the reference in one piece. */
function CiteHeading({ reference, screen }: { readonly reference: string; readonly screen: Screen }) {
  const pieces = piecesOf(screen.language, screen.words.citing.title, {}, ['reference'])
  return (
    <h1>
      {pieces.map(({ text, name }) => (name === null ? text : <span class="unbroken">{reference}</span>))}
    </h1>
  )
}

/** How a statement is cited in three styles. */
export function CitePage({ cited, screen }: CiteProps) {
  const { citing, frame } = screen.words
  const { reference, quote } = cited.statement
  const title = screen.say(citing.title, { reference })
  return (
    <Page
      screen={screen}
      title={title}
      current="register"
      trail={[{ title: frame.register, path: '/register' }]}
      machine={{ bib: `/cite/${reference}.bib` }}
    >
      <CiteHeading reference={reference} screen={screen} />
      <p class="lead">{citing.lead}</p>
      <blockquote>
        <Quote text={quote} language={cited.language} screen={screen} />
      </blockquote>
      <Style id="gost" title={citing.gost} text={gostOf(cited)} screen={screen} />
      <Style id="apa" title={citing.apa} text={apaOf(cited)} screen={screen} />
      <Style id="bibtex" title={citing.bibtex} text={bibtexOf(cited)} screen={screen} />
      <p>
        <a href={`/cite/${reference}.bib`}>{citing.downloadBib}</a>
      </p>
      <BadgePart cited={cited} screen={screen} />
      <p>
        <a href={screen.href(`/r/${reference}`)}>{citing.back}</a>
      </p>
    </Page>
  )
}
