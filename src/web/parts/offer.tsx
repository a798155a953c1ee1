import type { Child } from 'hono/jsx'
import type { Screen } from '../screen.js'
import { pathWith } from '../words/addresses.js'

/** An act that a page offers: its command, the words of the link, what the form begins with. */
export interface Offer {
  readonly command: string
  readonly words: string
  readonly fields?: Readonly<Record<string, string | null>>
}

/** Whoever looks at a page, as far as pages ask: the acts that he may do. */
export type May = ReadonlySet<string>

interface OfferProps {
  readonly offer: Offer
  readonly may: May
  readonly back: string
  readonly screen: Screen
  readonly isMain?: boolean
}

/** The way to the form of an act, for those who may do it. */
export function OfferedAct({ offer, may, back, screen, isMain = false }: OfferProps) {
  const { command, words, fields = {} } = offer
  if (!may.has(command)) return null
  return (
    <a
      class={isMain ? 'button' : undefined}
      href={screen.href(pathWith(`/acts/${command}`, { ...fields, back }))}
    >
      {words}
    </a>
  )
}

/** The heading of a page with its main action beside it; nothing stands there when there is none. */
export function PageHead({ title, children }: { readonly title: Child; readonly children?: Child }) {
  return (
    <div class="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  )
}

/** The way to the sentence of a readout; nothing when none is named. */
export function ReferenceLink({
  reference,
  screen,
}: {
  readonly reference: string
  readonly screen: Screen
}) {
  if (reference === '') return null
  return (
    <a class="reference" href={screen.href(`/r/${reference}`)}>
      {reference}
    </a>
  )
}
