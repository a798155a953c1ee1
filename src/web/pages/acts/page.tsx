import { COMMANDS, type Command } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { ErrorSummary, FormKey } from '../../parts/fields.js'
import { RecordFacts } from '../../parts/record.js'
import { type Screen, wordFor } from '../../screen.js'
import { ActField } from './field.js'
import type { ActForm } from './form.js'

interface FormProps {
  readonly form: ActForm
  readonly screen: Screen
}

/** The words of an act, beginning with a capital letter. */
export function actTitle({ name }: Pick<Command, 'name'>, { words }: Screen): string {
  const said = wordFor(words.areas.acts, name)
  return said.slice(0, 1).toUpperCase() + said.slice(1)
}

function Fixed({ form, screen }: FormProps) {
  const names = [...form.fixed]
  return (
    <>
      {names.map((name) => (
        <input type="hidden" name={name} value={form.typed.get(name) ?? ''} />
      ))}
      <input type="hidden" name="fixed" value={names.join(' ')} />
      <input type="hidden" name="back" value={form.back} />
      <FormKey screen={screen} />
    </>
  )
}

function About({ form, screen }: FormProps) {
  const { actForms, areas } = screen.words
  const told = [...form.fixed].filter((name) => name !== 'version')
  if (told.length === 0) return null
  return (
    <dl class="facts" aria-label={actForms.fixed}>
      {told.map((name) => {
        const value = form.typed.get(name) ?? ''
        const label = form.options[name]?.find(({ id }) => id === value)?.label ?? value
        return (
          <div>
            <dt>{wordFor(areas.fields, name)}</dt>
            <dd>
              <bdi>{label}</bdi>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Second({ form, screen }: FormProps) {
  const { actForms } = screen.words
  if (form.confirmation === null) return null
  const isBoth = form.confirmation === 'both-sides'
  return <p class="notice">{isBoth ? actForms.bothSides : actForms.second}</p>
}

function Present({ form, screen }: FormProps) {
  const { actForms } = screen.words
  if (form.present === null) return null
  return (
    <section aria-labelledby="present">
      <p class="notice">{actForms.takenUp}</p>
      <h2 id="present" class="part-head">
        {actForms.present}
      </h2>
      <RecordFacts record={form.present} screen={screen} />
    </section>
  )
}

/** The form of one act of the register: what it is about, its fields, and what happens when it is sent. */
export function ActPage({ form, screen }: FormProps) {
  const { actForms } = screen.words
  const { command, fixed, problems } = form
  const title = actTitle(command, screen)
  const open = Object.entries(command.fields).filter(([name]) => !fixed.has(name))
  return (
    <Page
      screen={screen}
      title={title}
      isWrong={problems.length > 0}
      trail={[{ title: actForms.title, path: '/acts' }]}
    >
      <ErrorSummary screen={screen} problems={problems} />
      <h1>{title}</h1>
      <Second form={form} screen={screen} />
      <About form={form} screen={screen} />
      <Present form={form} screen={screen} />
      <form class="act-form" action={screen.href(`/acts/${command.name}`)} method="post">
        <Fixed form={form} screen={screen} />
        {open.map(([name, field]) => (
          <ActField name={name} field={field} form={form} screen={screen} />
        ))}
        <p class="acts">
          <button type="submit">{actForms.send}</button> <a href={screen.href(form.back)}>{actForms.back}</a>
        </p>
      </form>
    </Page>
  )
}

/** Everything that one may do, by the area it belongs to. */
export function ActsPage({ acts, screen }: { readonly acts: readonly Command[]; readonly screen: Screen }) {
  const { actForms, areas } = screen.words
  const areaOf = ({ name }: Command) => name.split('.')[0] ?? ''
  const found = [...new Set([...COMMANDS.values()].filter((command) => acts.includes(command)).map(areaOf))]
  return (
    <Page screen={screen} title={actForms.title}>
      <h1>{actForms.title}</h1>
      <p class="lead">{acts.length === 0 ? actForms.none : actForms.lead}</p>
      {found.map((area) => (
        <section aria-labelledby={`acts-${area}`}>
          <h2 id={`acts-${area}`} class="part-head">
            {wordFor(areas.lists, area)}
          </h2>
          <ul class="entries">
            {acts
              .filter((command) => areaOf(command) === area)
              .map((command) => (
                <li>
                  <a href={screen.href(`/acts/${command.name}`)}>{actTitle(command, screen)}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
