import { Page } from '../../layout/page.js'
import { FormKey } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import { typedFields } from '../../typed-form.js'

/** A form that was sent and not taken: where it goes, and what was typed. */
export interface SentBefore {
  readonly path: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** So much of a long text is shown; all of it is sent. */
const SHOWN = 2_000

/** Shows what was typed into a form that was not taken, with a button to send it as it is. */
export function AgainPage({ sent, screen }: { readonly sent: SentBefore; readonly screen: Screen }) {
  const { signIn, areas } = screen.words
  const fields = sent.fields.filter(([name]) => name !== 'key')
  return (
    <Page screen={screen} title={signIn.againTitle}>
      <h1>{signIn.againTitle}</h1>
      <p class="lead">{signIn.againLead}</p>
      <form action={screen.href(sent.path)} method="post">
        <FormKey screen={screen} />
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <h2 class="part-head">{signIn.typed}</h2>
        <dl class="facts">
          {typedFields(sent.path, fields).map(([name, value]) => (
            <div>
              <dt>{wordFor(areas.fields, name)}</dt>
              <dd>
                <bdi lang="und">{value.slice(0, SHOWN)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p class="acts">
          <button type="submit">{signIn.againButton}</button>
        </p>
      </form>
    </Page>
  )
}
