import type { PropsWithChildren } from 'hono/jsx'
import type { Screen } from '../screen.js'

/** What is wrong with one field, in the reader's language. */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** The message of a field, when it has one. */
export function problemOf(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message
}

/** The list of all problems of a form, first on the page; it takes the focus and leads to each field. */
export function ErrorSummary({ screen, problems }: { screen: Screen; problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{screen.words.frame.problemHeading}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
}

/** The ids that describe a field: its hint and its problem. */
export function describedBy({ name, hint, problem }: FieldProps): string | undefined {
  const ids = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** A field with its label, hint and problem around the control given. */
export function Field({ children, name, label, hint, problem }: PropsWithChildren<FieldProps>) {
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
      {children}
    </div>
  )
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly type?: 'text' | 'date' | 'url'
  readonly max?: number
}

/** A field of one line. */
export function TextField({ value, type = 'text', max = 300, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        id={field.name}
        name={field.name}
        type={type}
        value={value}
        maxlength={max}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      />
    </Field>
  )
}

/** One line of a choice. */
export interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly choices: readonly Choice[]
}

/** A field with a closed list. */
export function SelectField({ value, choices, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      <select
        id={field.name}
        name={field.name}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      >
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** The key that lets a form be sent once. */
export function FormKey({ screen }: { screen: Screen }) {
  return <input type="hidden" name="key" value={screen.formKey} />
}
