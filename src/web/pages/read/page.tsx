import { LARGEST_FILE } from '../../../intake/index.js'
import { Page } from '../../layout/page.js'
import {
  type Choice,
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  FormKey,
  problemOf,
  SelectField,
  TextField,
} from '../../parts/fields.js'
import type { Sample } from '../../samples.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith, webAddress } from '../../words/addresses.js'
import { inOrder } from '../../words/in-order.js'
import { LONGEST_TEXT, type ReadForm } from './form.js'
import { mayOpenAddresses } from './opener.js'
import type { TakenOut } from './sent.js'
import type { ReadDetails } from './unsaved.js'

interface ReadPageProps {
  readonly form: ReadForm
  /** What was taken out of a file or from an address and is to be looked at. */
  readonly opened?: TakenOut | null
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

interface AddressProps {
  readonly address: string
  readonly problem: string | undefined
  readonly screen: Screen
}

/** The field for an address that is opened, with the key without which none is; who may have none opened is told so. */
function AddressField({ address, problem, screen }: AddressProps) {
  const { read, signIn } = screen.words
  if (mayOpenAddresses(screen))
    return (
      <>
        <FormKey screen={screen} />
        <TextField
          name="address"
          label={read.address}
          hint={read.addressHint}
          value={address}
          problem={problem}
          max={2000}
        />
      </>
    )
  return (
    <p class="hint">
      {read.addressClosed}{' '}
      {screen.role === null ? <a href={screen.href('/sign-in?back=/read')}>{signIn.title}</a> : null}
    </p>
  )
}

/** What the box holds, and where that comes from. */
function openedWords({ isGuess, isFetched, encoding, bare }: TakenOut, { words, say }: Screen): string {
  const { fileOpened, fileGuessed, fileBare, addressOpened } = words.read
  const from = isFetched ? addressOpened : fileOpened
  const told = isGuess ? say(fileGuessed, { encoding: encoding ?? '' }) : from
  return bare === 0 ? told : `${told} ${say(fileBare, { count: bare })}`
}

/** Says that the box holds what was taken out of a file or from an address, and what of that is a guess. */
function OpenedNotice({ opened, screen }: { opened: TakenOut | null; screen: Screen }) {
  if (opened === null) return null
  return (
    <p class="notice" role="status">
      {openedWords(opened, screen)}
    </p>
  )
}

/** Where the page leads that was opened: the same readout in other languages, and what it names beside. */
function Links({ opened, screen }: { opened: TakenOut | null; screen: Screen }) {
  const { read } = screen.words
  const links = opened?.links.filter(({ address }) => webAddress(address) !== null) ?? []
  if (links.length === 0) return null
  return (
    <section class="examples" aria-labelledby="links">
      <h2 id="links">{read.links}</h2>
      <ul class="entries">
        {links.map(({ address, words }) => (
          <li>
            <a href={address}>
              <bdi lang="und">{words}</bdi>
            </a>
            {mayOpenAddresses(screen) ? (
              <div class="entry-foot">
                <a href={screen.href(pathWith('/read', { address }))}>{read.openHere}</a>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
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
          {form.told === '' ? null : <input type="hidden" name="told" value={form.told} />}
          <AddressField address={form.address} problem={problemOf(problems, 'address')} screen={screen} />
          <details open={isTold || problems.length > 0}>
            <summary>{read.more}</summary>
            <p class="hint">{read.moreHint}</p>
            <DetailFields form={form} problems={problems} screen={screen} />
          </details>
          <p class="acts">
            <button type="submit">{read.button}</button>
          </p>
        </form>
        <div>
          <Links opened={opened} screen={screen} />
          <Examples samples={samples} screen={screen} />
        </div>
      </div>
    </Page>
  )
}
