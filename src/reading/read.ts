import { fail, type Problem, type ReaderVersion, type Result } from '../kernel/index.js'
import type { ToldForm } from '../languages/index.js'
import type { Edition, Mention, Reading, Statement } from '../statements/index.js'
import type { LanguageTag } from '../text/index.js'
import { parseDay } from '../values/index.js'
import { buildStatement } from './build.js'
import { joinAwards } from './claims/awards.js'
import { toldInContext } from './claims/carried.js'
import type { Draft } from './claims/draft.js'
import { draftsOfSentence } from './claims/told.js'
import { statementsWithoutStates } from './clauses/bearing.js'
import { passLine, rememberHeading } from './headings.js'
import { mentionsOf } from './mentions.js'
import { fewNotices, noticesOfScene, noticesOfText, wordsToRecognise } from './notices.js'
import { recogniseLanguage } from './recognise.js'
import type { Recogniser } from './recogniser.js'
import { findRemainder } from './remainder.js'
import type { Runtime } from './runtime.js'
import type { Memory, Scene } from './scene.js'
import { claimSentence, datelineOf, makeScenes } from './sentence.js'
import { rememberOffices, rememberSubject } from './slots/index.js'

/** Written forms by tag, made ready when first asked for. */
export type LateRuntimes = ReadonlyMap<LanguageTag, () => Result<Runtime>>

/** What a reader reads with. */
export interface ReadingTools {
  readonly version: ReaderVersion
  readonly forms: readonly ToldForm[]
  readonly recogniser: Recogniser
  readonly runtimes: LateRuntimes
}

/** Nothing has been said yet. */
export function noMemory(): Memory {
  const none = undefined
  return {
    ofStates: none,
    actor: none,
    actorSentence: -1,
    group: none,
    person: none,
    heads: [],
    homes: [],
    measure: none,
    period: none,
    dateline: none,
    figureSentence: -1,
    promised: none,
    staged: none,
    before: none,
    format: none,
  }
}

/** The day of publication, or nothing and a problem when it is no day. */
export function publishedOf({ published }: Edition): {
  readonly day?: string
  readonly problems: readonly Problem[]
} {
  if (published === undefined) return { problems: [] }
  if (parseDay(published)) return { day: published, problems: [] }
  const message = `‘${published}’ is not a day of the calendar`
  const hint = 'write the day of publication as 2025-03-29'
  return { problems: [{ code: 'invalid.date', message, hint, where: { field: 'date' } }] }
}

/** The language of an edition: the one it states, else the one recognised. */
export function tagOf({ language, text }: Edition, recogniser: Recogniser): LanguageTag | null {
  const isStated = language !== undefined && recogniser.tags.includes(language)
  return isStated ? language : recogniseLanguage(wordsToRecognise(text), recogniser).tag
}

/** The runtime for an edition.
 *  errors: invalid.unknown-language, and what is wrong with the language's dictionary or rules */
export function runtimeOf(edition: Edition, tools: ReadingTools): Result<Runtime> {
  const tag = tagOf(edition, tools.recogniser)
  const runtime = tag === null ? undefined : tools.runtimes.get(tag)
  return runtime ? runtime() : fail(unknownLanguage(tools))
}

function unread(edition: Edition, tools: ReadingTools, problem: Problem): Reading {
  return {
    edition: edition.id,
    language: null,
    reader: tools.version,
    statements: [],
    mentions: [],
    remainder: findRemainder(edition.text, []),
    problems: [problem, ...noticesOfText(edition.text)],
  }
}

function unknownLanguage(tools: ReadingTools): Problem {
  const read = tools.forms.map(({ name }) => name).join(', ')
  return {
    code: 'invalid.unknown-language',
    message: 'the language of the text was not recognised',
    hint: `these are read: ${read}; or say the language with the text`,
    where: { field: 'lang' },
  }
}

interface Told {
  readonly statements: readonly Statement[]
  readonly mentions: readonly Mention[]
  readonly notices: readonly Problem[]
}

/** What the rules claim of each sentence of a text; it hangs on nothing that another sentence says. */
function draftsOfText(scenes: readonly Scene[], runtime: Runtime): Draft[][] {
  const claims = scenes.map((scene) => claimSentence(scene, runtime))
  return claims.map((clauses) => draftsOfSentence(clauses, runtime.clauses))
}

/** The statements of a sentence; who it is about is kept in mind though no claim names him. */
function statementsOf(
  scene: Scene,
  drafts: readonly Draft[],
  runtime: Runtime,
  { id }: Edition,
): Statement[] {
  const { memory } = scene
  const { person } = memory
  memory.dateline ??= datelineOf(scene)
  rememberHeading(scene, drafts)
  rememberOffices(scene)
  const statements: Statement[] = []
  for (const told of drafts)
    for (const draft of toldInContext(told, scene, runtime.clauses.modality)) {
      const built = buildStatement(draft, scene, id)
      if (built) statements.push(built)
    }
  if (memory.person === person) rememberSubject(scene)
  passLine(scene)
  memory.before = scene
  return statements
}

function readSentences(edition: Edition, runtime: Runtime, day: string | undefined): Told {
  const memory = noMemory()
  const scenes = makeScenes({ text: edition.text, published: day, memory, runtime })
  const drafts = draftsOfText(scenes, runtime)
  const told = scenes.map((scene, number) => statementsOf(scene, drafts[number] ?? [], runtime, edition))
  const mentions = scenes.flatMap((scene, number) => mentionsOf(scene, told[number] ?? []))
  const notices = [...noticesOfText(edition.text), ...scenes.flatMap(noticesOfScene)]
  const statements = memory.ofStates ? told.flat() : statementsWithoutStates(told)
  return { statements: joinAwards(statements, edition), mentions, notices: fewNotices(notices) }
}

/** Reads an edition: recognise, fold, split, find names and values, lemmatise, match, settle, build, remainder.
 *  shapes: always a reading; an unreadable text has no statements, its whole text as remainder and a problem inside
 *  errors: invalid.empty-text, invalid.unknown-language, invalid.date and the notices inside the reading */
export function readEdition(edition: Edition, tools: ReadingTools): Reading {
  if (edition.text.trim() === '')
    return unread(edition, tools, {
      code: 'invalid.empty-text',
      message: 'the text is empty',
      hint: 'give the text of a readout',
    })
  const runtime = runtimeOf(edition, tools)
  if (!runtime.ok) return unread(edition, tools, runtime.problem)
  const { day, problems } = publishedOf(edition)
  const { statements, mentions, notices } = readSentences(edition, runtime.value, day)
  return {
    edition: edition.id,
    language: runtime.value.form.tag,
    reader: tools.version,
    statements,
    mentions,
    remainder: findRemainder(
      edition.text,
      statements.map(({ span }) => span),
    ),
    problems: [...problems, ...notices],
  }
}
