import { LARGEST_FILE, type OpenedFile } from '../../../intake/index.js'
import { Page } from '../../layout/page.js'
import {
  type Choice,
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  problemOf,
  SelectField,
  TextField,
} from '../../parts/fields.js'
import type { Sample } from '../../samples.js'
import { type Screen, wordFor } from '../../screen.js'
import { inOrder } from '../../words/in-order.js'
import { LONGEST_TEXT, type ReadForm } from './form.js'
import type { ReadDetails } from './unsaved.js'

interface ReadPageProps {
  readonly form: ReadForm
  /** What was taken out of a file and is to be looked at. */
  readonly opened?: OpenedFile | null
  readonly problems: readonly FieldProblem[]
  readonly samples: readonly Sample[]
  readonly screen: Screen
}

/** States whose press services publish readouts of this pair; others stay unnamed. */
const PUBLISHERS = ['UZ', 'KZ'] as const

function publisherChoices({ words, language }: Screen): readonly Choice[] {
  const states = PUBLISHERS.map((code) => ({ value: code, label: words.countries[code] }))
  return [{ value: '', label: words.frame.unknown }, ...inOrder(states, language)]
}

function languageChoices({ words, language }: Screen): readonly Choice[] {
  const known = Object.entries(words.languages).map(([value, label]) => ({ value, label }))
  return [{ value: '', label: words.read.languageGuess }, ...inOrder(known, language)]
}

interface DetailsProps {
  readonly form: ReadDetails
  readonly problems: readonly FieldProblem[]
  readonly screen: Screen
}

/** The fields for publisher, day, language, title and address. */
export function DetailFields({ form, problems, screen }: DetailsProps) {
  const { read } = screen.words
  const problem = (field: string) => problemOf(problems, field)
  return (
    <div class="pair-of-fields">
      <SelectField
        name="publisher"
        label={read.publisher}
        value={form.publisher}
        choices={publisherChoices(screen)}
        problem={problem('publisher')}
      />
      <TextField
        name="day"
        label={read.day}
        hint={read.dayHint}
        value={form.day}
        problem={problem('day')}
        max={10}
      />
      <SelectField
        name="language"
        label={read.language}
        value={form.language}
        choices={languageChoices(screen)}
        problem={problem('language')}
      />
      <TextField
        name="title"
        label={read.readoutTitle}
        value={form.title}
        problem={problem('title')}
        max={500}
      />
      <TextField
        name="url"
        label={read.url}
        hint={read.urlHint}
        value={form.url}
        problem={problem('url')}
        max={2000}
      />
    </div>
  )
}

interface PasteProps {
  readonly label: string
  readonly hint: string
  readonly text: string
  readonly problem?: string | undefined
  readonly rows: number
  /** Whether the page is for this box, which then has the focus from the start. */
  readonly isFirst?: boolean
  /** What is said of a text too long to be read, where the script tells it before sending. */
  readonly tooLong?: string
}

/** The box a text is pasted into. */
export function PasteBox({ label, hint, text, problem, rows, isFirst, tooLong }: PasteProps) {
  const field = { name: 'text', label, hint, problem }
  return (
    <Field {...field}>
      <textarea
        id="text"
        name="text"
        lang="und"
        rows={rows}
        aria-describedby={describedBy(field)}
        aria-invalid={problem ? 'true' : undefined}
        spellcheck={false}
        data-first={isFirst ? '' : undefined}
        data-most={tooLong === undefined ? undefined : String(LONGEST_TEXT)}
        data-too-long={tooLong}
      >
        {text}
      </textarea>
    </Field>
  )
}

/** Endings and types of the files that are taken. */
const TAKEN =
  '.pdf,.docx,.html,.htm,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/html,text/plain'

function FileField({ problem, screen }: { problem: string | undefined; screen: Screen }) {
  const { file, fileHint, textTooLong } = screen.words.read
  const field = { name: 'file', label: file, hint: fileHint, problem }
  return (
    <Field {...field}>
      <input
        id="file"
        name="file"
        type="file"
        accept={TAKEN}
        aria-describedby={describedBy(field)}
        aria-invalid={problem ? 'true' : undefined}
        data-most-bytes={String(LARGEST_FILE)}
        data-too-long={textTooLong}
      />
    </Field>
  )
}

/** Says that the box holds what was taken out of a file, and what of that is a guess. */
function OpenedNotice({ opened, screen }: { opened: OpenedFile | null; screen: Screen }) {
  if (opened === null) return null
  const { fileOpened, fileGuessed, fileBare } = screen.words.read
  return (
    <p class="notice" role="status">
      {opened.isGuess ? screen.say(fileGuessed, { encoding: opened.encoding ?? '' }) : fileOpened}
      {opened.bare === 0 ? null : ` ${screen.say(fileBare, { count: opened.bare })}`}
    </p>
  )
}

function Examples({ samples, screen }: { samples: readonly Sample[]; screen: Screen }) {
  const { read, languages } = screen.words
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{read.examples}</h2>
      {samples.length === 0 ? <p>{read.noExamples}</p> : <p>{read.examplesHint}</p>}
      <ul class="entries">
        {samples.map(({ name, language, day }) => (
          <li>
            <a href={screen.href(`/read?example=${name}`)}>
              {wordFor(languages, language)}, {screen.date(day)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page on which a text is pasted, with what is known of it. */
export function ReadPage({ form, opened = null, problems, samples, screen }: ReadPageProps) {
  const { read } = screen.words
  const isTold = [form.publisher, form.day, form.language, form.title, form.url].some((told) => told !== '')
  return (
    <Page screen={screen} title={read.title} current="read" isWrong={problems.length > 0}>
      <ErrorSummary screen={screen} problems={problems} />
      <h1>{read.title}</h1>
      <OpenedNotice opened={opened} screen={screen} />
      <p class="lead">
        {read.lead} <a href={screen.href('/languages')}>{screen.words.languageList.title}</a>
      </p>
      <div class="two-thirds">
        <form action={screen.href('/read')} method="post" enctype="multipart/form-data" class="paste">
          <PasteBox
            label={read.text}
            hint={read.textHint}
            text={form.text}
            problem={problemOf(problems, 'text')}
            rows={16}
            isFirst
            tooLong={read.textTooLong}
          />
          <FileField problem={problemOf(problems, 'file')} screen={screen} />
          <details open={isTold || problems.length > 0}>
            <summary>{read.more}</summary>
            <p class="hint">{read.moreHint}</p>
            <DetailFields form={form} problems={problems} screen={screen} />
          </details>
          <p class="acts">
            <button type="submit">{read.button}</button>
          </p>
        </form>
        <Examples samples={samples} screen={screen} />
      </div>
    </Page>
  )
}
