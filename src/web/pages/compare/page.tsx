import type { SlotName } from '../../../statements/index.js'
import { SLOT_NAMES } from '../../../statements/index.js'
import { Page } from '../../layout/page.js'
import { WordDifference } from '../../parts/difference.js'
import { ForceSign } from '../../parts/force.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { countDifferences, differenceOf } from '../../words/difference.js'
import { SlotValue } from '../reading/slots.js'
import { type Compared, scriptOf } from './compared.js'

/** What is compared: the names asked for, and what was found under each; `lost` the names of which nothing was. */
export interface Comparison {
  readonly asked: readonly string[]
  readonly found: readonly Compared[]
  readonly lost: readonly string[]
}

interface CompareProps {
  readonly comparison: Comparison
  readonly screen: Screen
}

const NAMES = ['a', 'b', 'c'] as const

function AskForm({ comparison: { asked }, screen }: CompareProps) {
  const { comparing } = screen.words
  const labels = [comparing.first, comparing.second, comparing.third]
  return (
    <form class="list-form" action={screen.href('/compare')} method="get">
      {NAMES.map((name, at) => (
        <div class="field">
          <label for={name}>{labels[at]}</label>
          <input id={name} name={name} type="text" value={asked[at] ?? ''} maxlength={80} />
        </div>
      ))}
      <button type="submit" class="quiet">
        {comparing.show}
      </button>
    </form>
  )
}

interface ColumnProps {
  readonly one: Compared
  readonly first: Compared
  readonly screen: Screen
}

/** The wording: the first as it is, others with what they add and leave out against it. */
function Wording({ one, first, screen }: ColumnProps) {
  const { comparing } = screen.words
  const { text, language } = one
  if (one === first) return <Quote text={text} language={language} screen={screen} />
  if (scriptOf(one) !== scriptOf(first))
    return (
      <>
        <Quote text={text} language={language} screen={screen} />
        <p class="hint">{comparing.otherLanguage}</p>
      </>
    )
  const count = countDifferences(differenceOf(first.text, text))
  return (
    <>
      <WordDifference before={first.text} after={text} language={language} screen={screen} />
      <p class="hint">{screen.say(comparing.count, { count })}</p>
    </>
  )
}

function Column({ one, first, screen }: ColumnProps) {
  const { comparing, countries, languages, reading, frame } = screen.words
  const isEdition = one.force === null
  const language = wordFor(languages, one.language ?? frame.unknown)
  return (
    <section class="compared">
      <h2>
        <a class={isEdition ? undefined : 'reference'} href={screen.href(one.path)}>
          {isEdition ? screen.say(comparing.editionOf, { language }) : one.named}
        </a>
      </h2>
      <p class="entry-foot">
        <span>{one.publisher === null ? reading.notGiven : wordFor(countries, one.publisher)}</span>
        <span>{one.published === null ? reading.notGiven : screen.date(one.published)}</span>
        {one.force === null ? null : <ForceSign force={one.force} screen={screen} />}
      </p>
      <blockquote class={isEdition ? 'whole' : undefined}>
        <Wording one={one} first={first} screen={screen} />
      </blockquote>
    </section>
  )
}

function valuesOf({ slots }: Compared, name: SlotName): string {
  return slots
    .filter((slot) => slot.name === name)
    .map(({ value }) => value.text)
    .join('; ')
}

function FieldCell({ one, first, screen, name }: ColumnProps & { name: SlotName }) {
  const differs = one !== first && valuesOf(one, name) !== valuesOf(first, name)
  const slots = one.slots.filter((slot) => slot.name === name)
  return (
    <td data-label={one.named}>
      {slots.length === 0 ? '–' : null}
      {slots.map((slot, at) => (
        <>
          {at === 0 ? '' : '; '}
          <SlotValue slot={slot} language={one.language} screen={screen} />
        </>
      ))}{' '}
      {differs ? <strong class="differs">≠ {screen.words.comparing.differs}</strong> : null}
    </td>
  )
}

/** What was said field by field, so that wordings in two languages can be held against each other, too. */
function Fields({ comparison: { found }, screen }: CompareProps) {
  const { comparing, slots } = screen.words
  const [first] = found
  const names = SLOT_NAMES.filter((name) => found.some((one) => valuesOf(one, name) !== ''))
  if (!first || names.length === 0) return null
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{comparing.fields}</h2>
      <table class="ledger">
        <thead>
          <tr>
            <td />
            {found.map(({ named }) => (
              <th scope="col" class="reference">
                {named}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr>
              <th scope="row">{slots[name]}</th>
              {found.map((one) => (
                <FieldCell one={one} first={first} screen={screen} name={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Lost({ comparison: { lost, found }, screen }: CompareProps) {
  const { comparing } = screen.words
  if (lost.length === 0) return found.length < 2 ? <p class="notice">{comparing.choose}</p> : null
  return (
    <div class="notice" role="alert">
      {lost.map((named) => (
        <p>
          <Quoted
            text={screen.say(comparing.notFound, { named })}
            language={screen.language}
            screen={screen}
          />
        </p>
      ))}
    </div>
  )
}

/** Up to three wordings of one thing side by side, words that differ marked. */
export function ComparePage({ comparison, screen }: CompareProps) {
  const { comparing, frame } = screen.words
  const [first] = comparison.found
  return (
    <Page
      screen={screen}
      title={comparing.title}
      current="register"
      trail={[{ title: frame.register, path: '/register' }]}
    >
      <h1>{comparing.title}</h1>
      <p class="lead">{comparing.lead}</p>
      <AskForm comparison={comparison} screen={screen} />
      <Lost comparison={comparison} screen={screen} />
      <div class={`comparison of-${comparison.found.length}`}>
        {first ? comparison.found.map((one) => <Column one={one} first={first} screen={screen} />) : null}
      </div>
      <Fields comparison={comparison} screen={screen} />
    </Page>
  )
}
