import type { ListedRow } from '../../../register/index.js'
import { ActLink } from '../../parts/main-acts.js'
import { ReferenceLink } from '../../parts/offer.js'
import { textIn } from '../../parts/row.js'
import { Quote, Words } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import type { ShownEvent } from './view.js'

interface EventProps {
  readonly event: ShownEvent
  readonly screen: Screen
}

/** When an event is: its days where they were told, else the words and the day they were said on. */
export function When({ event, screen }: EventProps) {
  const { first, time, words, saidOn } = event
  if (first !== null) return <time datetime={first}>{screen.date(time)}</time>
  return (
    <>
      <Quote text={words} language={null} screen={screen} />{' '}
      <span class="soft">({screen.say(screen.words.calendar.said, { day: screen.date(saidOn) })})</span>
    </>
  )
}

/** Who takes part, where, and who prepares it. */
function Around({ event, screen }: EventProps) {
  const { calendar, countries, choices } = screen.words
  const { type, scale, state, parties, place, persons, preparedBy } = event
  const sides = parties.map((party) => wordFor(countries, party)).join(', ')
  return (
    <p class="entry-foot">
      <span class={state === 'cancelled' ? 'flag' : undefined}>{wordFor(choices, state)}</span>
      <span>{wordFor(choices, type)}</span>
      <span>{wordFor(choices, scale)}</span>
      <span>{sides}</span>
      {place === '' ? null : <bdi lang="und">{place}</bdi>}
      {persons.length === 0 ? null : (
        <span>
          {calendar.who}: <bdi lang="und">{persons.join(', ')}</bdi>
        </span>
      )}
      {preparedBy === '' ? null : (
        <span>
          {calendar.ready}: <bdi lang="und">{preparedBy}</bdi>
        </span>
      )}
    </p>
  )
}

/** The acts that close an event whose day is over. */
function Closing({ event, screen }: EventProps) {
  const { acts } = screen.words.calendar
  const steps = [
    ['schedule.hold', acts.hold],
    ['schedule.move', acts.move],
    ['schedule.cancel', acts.cancel],
  ] as const
  return (
    <p class="entry-foot">
      {steps.map(([command, title]) => (
        <ActLink act={{ command, title, given: { event: event.id }, back: '/calendar' }} screen={screen} />
      ))}
    </p>
  )
}

function EventLine({ event, asksOutcome, screen }: EventProps & { readonly asksOutcome: boolean }) {
  const { outcome, ground } = event
  const end = outcome === '' ? ground : outcome
  return (
    <li>
      <p class="when">
        <When event={event} screen={screen} />
      </p>
      <p>
        <a class="entry-link" href={screen.href(`/calendar/${event.id}`)}>
          <bdi lang="und">
            <Words text={event.title} screen={screen} />
          </bdi>
        </a>
      </p>
      <Around event={event} screen={screen} />
      {end === '' ? null : (
        <p>
          <bdi lang="und">{end}</bdi>
        </p>
      )}
      {asksOutcome ? <Closing event={event} screen={screen} /> : null}
    </li>
  )
}

interface ListProps {
  readonly events: readonly ShownEvent[]
  readonly asksOutcome?: boolean
  readonly screen: Screen
}

/** Events one after the other, each with its time, its circle and who is expected. */
export function EventLines({ events, asksOutcome = false, screen }: ListProps) {
  return (
    <ul class="entries">
      {events.map((event) => (
        <EventLine event={event} asksOutcome={asksOutcome} screen={screen} />
      ))}
    </ul>
  )
}

interface RowsProps {
  readonly rows: readonly ListedRow[]
  readonly screen: Screen
}

/** Persons who would have to be at two events. */
export function Conflicts({ rows, screen }: RowsProps) {
  const { calendar } = screen.words
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="conflicts" class="notice">
      <h2 id="conflicts" class="part-head">
        <span aria-hidden="true">△</span> {calendar.conflicts}
      </h2>
      <ul class="entries">
        {rows.map((row) => (
          <li>
            <p>
              <bdi lang="und">
                {screen.say(calendar.conflict, {
                  person: textIn(row, 'person'),
                  day: screen.date(textIn(row, 'from')),
                })}
              </bdi>
            </p>
            <ul>
              {(['first', 'second'] as const).map((which) => (
                <li>
                  <EventOrMeeting
                    id={textIn(row, which)}
                    title={textIn(row, `${which}Title`)}
                    screen={screen}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EventOrMeeting({ id, title, screen }: { id: string; title: string; screen: Screen }) {
  const isEvent = id.startsWith('sv_')
  return (
    <a href={screen.href(isEvent ? `/calendar/${id}` : `/meetings/${id}`)}>
      <bdi lang="und">{isEvent ? title : wordFor(screen.words.choices, title)}</bdi>
    </a>
  )
}

function enterGiven(row: ListedRow): Readonly<Record<string, string>> {
  const sides = textIn(row, 'pair').split('-')
  return {
    ...{ title: textIn(row, 'title'), type: textIn(row, 'type'), time: textIn(row, 'time') },
    ...{ words: textIn(row, 'words'), saidOn: textIn(row, 'published'), saidBy: textIn(row, 'publisher') },
    ...{ place: textIn(row, 'place'), statement: textIn(row, 'statement'), source: textIn(row, 'reference') },
    ...(sides.length === 2 ? { scale: 'bilateral', parties: sides.join('; ') } : {}),
  }
}

/** Events in the words of readouts, each with the way to enter it. */
export function ToldEvents({ rows, screen }: RowsProps) {
  const { calendar } = screen.words
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="told">
      <h2 id="told" class="part-head">
        {calendar.told}
      </h2>
      <ul class="entries">
        {rows.map((row) => (
          <li>
            <p class="line-quote">
              <Quote text={textIn(row, 'quote')} language={textIn(row, 'language') || null} screen={screen} />
            </p>
            <p class="entry-foot">
              {textIn(row, 'published') === '' ? null : <span>{screen.date(textIn(row, 'published'))}</span>}
              <ReferenceLink reference={textIn(row, 'reference')} screen={screen} />
              <ActLink
                act={{
                  command: 'schedule.mention',
                  title: calendar.enter,
                  given: enterGiven(row),
                  back: '/calendar',
                }}
                screen={screen}
              />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={screen.href('/lists/events-told')}>{calendar.allTold}</a>
      </p>
    </section>
  )
}
