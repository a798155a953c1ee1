import type { DoubleView, ToldTelling } from '../../../register/index.js'
import { CalledName } from '../../parts/called.js'
import { FormKey } from '../../parts/fields.js'
import { type May, ReferenceLink } from '../../parts/offer.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { orderName } from '../../words/names.js'

interface DoubleProps {
  readonly double: DoubleView
  readonly may: May
  readonly screen: Screen
}

/** Whether the protocol keeps this telling; the others are those of readouts. */
export function isKept({ id }: Pick<ToldTelling, 'id'>): boolean {
  return id.startsWith('hn_')
}

function Telling({ telling, screen }: { readonly telling: ToldTelling; readonly screen: Screen }) {
  const { protocol, countries } = screen.words
  const kept = isKept(telling)
  return (
    <li class="telling">
      <p>
        <strong>
          {kept ? (
            <CalledName name={orderName(telling.order, screen.language)} screen={screen} />
          ) : (
            <bdi lang={telling.words[0]?.language ?? 'und'}>{telling.order}</bdi>
          )}
        </strong>{' '}
        <span class="soft">
          {kept ? protocol.kept : protocol.told}
          {telling.day === null ? null : `, ${screen.date(telling.day)}`}
        </span>{' '}
        {kept ? <a href={screen.href(`/lists/honours/${telling.id}`)}>{protocol.decree}</a> : null}
      </p>
      {telling.words.map(({ quote, language, publisher, published, reference }) => (
        <p class="line-quote">
          <Quote text={quote} language={language} screen={screen} />{' '}
          <span class="soft">
            {[
              publisher === null ? '' : wordFor(countries, publisher),
              published === null ? '' : screen.date(published),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>{' '}
          <ReferenceLink reference={reference} screen={screen} />
        </p>
      ))}
    </li>
  )
}

/** The form that ties what a readout tells to what the protocol keeps. */
function TieForm({ honour, statement, screen }: { honour: string; statement: string; screen: Screen }) {
  return (
    <form action={screen.href('/protocol/doubles')} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="honour" value={honour} />
      <input type="hidden" name="statement" value={statement} />
      <button type="submit">{screen.words.protocol.same}</button>
    </form>
  )
}

function Settle({ double, may, screen }: DoubleProps) {
  const { protocol } = screen.words
  const kept = double.tellings.filter(isKept)
  const told = double.tellings.filter((telling) => !isKept(telling))
  const [honour] = kept
  const statement = told[0]?.statements[0]
  if (kept.length === 2) return <p class="hint">{protocol.bothKept}</p>
  if (honour && statement)
    return may.has('honours.tie-statement') ? (
      <TieForm honour={honour.id} statement={statement} screen={screen} />
    ) : null
  if (!may.has('honours.decree')) return null
  const [first, second] = told
  const path = pathWith('/protocol/awards/new', { first: first?.id ?? null, second: second?.id ?? null })
  return (
    <a class="way-on" href={screen.href(path)}>
      {protocol.recordOnce}
    </a>
  )
}

function OneDouble(props: DoubleProps) {
  const { double, screen } = props
  return (
    <li>
      <p>
        <CalledName name={orderName(double.order, screen.language)} screen={screen} />,{' '}
        <bdi lang="und">{screen.say(screen.words.protocol.toWhom, { recipient: double.recipient })}</bdi>
      </p>
      <ul class="tellings">
        {double.tellings.map((telling) => (
          <Telling telling={telling} screen={screen} />
        ))}
      </ul>
      <Settle {...props} />
    </li>
  )
}

interface DoublesProps {
  readonly doubles: readonly DoubleView[]
  readonly may: May
  readonly screen: Screen
}

/** What is perhaps told twice, each with both tellings in their own words and the way to settle it. */
export function Doubles({ doubles, may, screen }: DoublesProps) {
  const { protocol } = screen.words
  if (doubles.length === 0) return null
  return (
    <section aria-labelledby="doubles" class="notice">
      <h2 id="doubles" class="part-head">
        <span aria-hidden="true">△</span> {protocol.doubles}
      </h2>
      <p>{screen.say(protocol.doublesLead, { count: doubles.length })}</p>
      <ul class="entries">
        {doubles.map((double) => (
          <OneDouble double={double} may={may} screen={screen} />
        ))}
      </ul>
    </section>
  )
}
