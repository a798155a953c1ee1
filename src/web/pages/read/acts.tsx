import { FormKey } from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import { DetailFields } from './page.js'
import { guessDay } from './shown.js'
import type { UnsavedText } from './unsaved.js'

/** What can be done with a text that was only read: send it to review, or read it again with other details. */
export function UnsavedActs({ unsaved, screen }: { unsaved: UnsavedText; screen: Screen }) {
  const { reading } = screen.words
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
          <button type="submit">{reading.sendToReview}</button>
          <p class="hint">{reading.sendHint}</p>
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
