import { FormKey } from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import { DetailFields } from './page.js'
import { guessDay } from './shown.js'
import type { UnsavedText } from './unsaved.js'

/** The day that is sent along when nobody gave one. */
function SentDay({ unsaved, screen }: { unsaved: UnsavedText; screen: Screen }) {
  const day = unsaved.day === '' ? guessDay(unsaved) : null
  if (day === null) return null
  return <>{screen.say(screen.words.editions.sentWith, { day: screen.date(day) })} </>
}

/** What can be done with a text that was only read: send it to review, or read it again with other details. */
export function UnsavedActs({ unsaved, screen }: { unsaved: UnsavedText; screen: Screen }) {
  const { reading, reviewing } = screen.words
  const form = {
    ...unsaved,
    day: unsaved.day || (guessDay(unsaved) ?? ''),
    language: unsaved.language || (unsaved.reading.language ?? ''),
  }
  return (
    <>
      {screen.keeps ? (
        <form class="acts" action={screen.href(`/read/${unsaved.id}/review`)} method="post">
          <FormKey screen={screen} />
          <button type="submit" data-main>
            {reading.sendToReview}
          </button>
          <p class="hint">
            {reading.sendHint} <SentDay unsaved={unsaved} screen={screen} />
            {reviewing.mainKeys}
          </p>
        </form>
      ) : null}
      <details class="change">
        <summary>{reading.change}</summary>
        <form action={screen.href('/read')} method="post">
          <input type="hidden" name="again" value={unsaved.id} />
          <DetailFields form={form} problems={[]} screen={screen} />
          <button type="submit" class="quiet">
            {reading.readAgain}
          </button>
        </form>
      </details>
    </>
  )
}
