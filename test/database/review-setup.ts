import { randomBytes } from 'node:crypto'
import { acceptStatement, intakeReadout, type ReadoutInput } from '../../src/intake/index.js'
import type { ReaderVersion, Result, StatementId } from '../../src/kernel/index.js'
import { inTransaction } from '../../src/platform/index.js'
import {
  type Actor,
  type Register,
  registerOver,
  seedParties,
  type Tables,
  type Work,
} from '../../src/register/index.js'
import {
  type Edition,
  type Force,
  type Kind,
  type Mention,
  type Reading,
  type Slot,
  type SlotName,
  type Statement,
  statementIdOf,
  type ValueType,
} from '../../src/statements/index.js'
import { type TestDatabase, testDatabase } from './harness.js'
import { mustHave } from './must-have.js'

export const REVIEWER: Actor = { name: 'Reviewer One', role: 'reviewer' }
export const OTHER: Actor = { name: 'Reviewer Two', role: 'reviewer', party: 'KZ' }
export const VISITOR: Actor = { name: 'Somebody', role: 'public' }

/** A value for a slot: its words in the text, and the value when it is not the words themselves. */
export interface Said {
  readonly name: SlotName
  readonly words: string
  readonly value?: string
  readonly type?: ValueType
  readonly why?: string
}

/** A statement of a hand-made reading, by the words that carry it. */
export interface Claim {
  readonly kind: Kind
  readonly force?: Force
  readonly words: string
  readonly slots?: readonly Said[]
}

function spanOf(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`‘${words}’ is not in the text`)
  return { start, end: start + words.length }
}

function slotOf(text: string, from: number, { name, words, value, type, why }: Said): Slot {
  const basis = why === undefined ? ({ from: 'stated' } as const) : ({ from: 'inferred', why } as const)
  const span = spanOf(text, words, from)
  return { name, value: { type: type ?? 'words', text: value ?? words }, quote: words, span, basis }
}

function statementOf(edition: Edition, { kind, force, words, slots = [] }: Claim): Statement {
  const span = spanOf(edition.text, words)
  const made = slots.map((said) => slotOf(edition.text, span.start, said))
  const id = statementIdOf({ edition: edition.id, kind, span, slots: made })
  return { id, kind, force: force ?? 'reported', span, quote: words, rule: `ru/${kind}/by-hand`, slots: made }
}

/** A reader that finds just these claims; the words of our own test texts are their spans. */
export function readerOf(claims: readonly Claim[], mentions: readonly Mention[] = [], version = 'test/1') {
  return (edition: Edition): Reading => ({
    edition: edition.id,
    language: 'ru',
    reader: version as ReaderVersion,
    statements: claims.map((claim) => statementOf(edition, claim)),
    mentions,
    remainder: [],
    problems: [],
  })
}

/** A text of our own with a claim of each of the ten kinds. */
export const CLAIMS: readonly Claim[] = [
  {
    kind: 'meeting',
    words: 'В Чирчике прошла рабочая встреча Акмаля Каримова и Ерлана Сатпаева',
    slots: [
      { name: 'party', words: 'Акмаля Каримова', value: 'UZ', type: 'country', why: 'president of UZ' },
      { name: 'party', words: 'Ерлана Сатпаева', value: 'KZ', type: 'country', why: 'president of KZ' },
      { name: 'participant', words: 'Акмаля Каримова', value: 'Акмаль Каримов', type: 'person' },
      { name: 'participant', words: 'Ерлана Сатпаева', value: 'Ерлан Сатпаев', type: 'person' },
      { name: 'format', words: 'рабочая встреча', value: 'working-visit', type: 'choice' },
      { name: 'place', words: 'Чирчике', value: 'Чирчик', type: 'place' },
    ],
  },
  {
    kind: 'figure',
    words: 'Товарооборот вырос на 9 процентов',
    slots: [
      { name: 'measure', words: 'Товарооборот', value: 'trade-turnover', type: 'choice' },
      { name: 'value', words: '9', type: 'decimal' },
      { name: 'unit', words: 'процентов', value: 'percent', type: 'unit' },
    ],
  },
  {
    kind: 'commitment',
    force: 'ordered',
    words: 'Президенты поручили до конца 2026 года создать общий реестр складов',
    slots: [
      { name: 'actor', words: 'Президенты', value: 'presidents', type: 'choice' },
      { name: 'due', words: 'до конца 2026 года', value: '../2026-12-31', type: 'date' },
      { name: 'act', words: 'создать' },
      { name: 'object', words: 'общий реестр складов' },
      { name: 'sector', words: 'складов', value: 'logistics', type: 'choice' },
    ],
  },
  {
    kind: 'project',
    words: 'Запущен завод окон в Келесе',
    slots: [
      { name: 'stage', words: 'Запущен', value: 'launched', type: 'choice' },
      { name: 'subject', words: 'завод окон' },
      { name: 'place', words: 'Келесе', value: 'Келес', type: 'place' },
    ],
  },
  {
    kind: 'event',
    words: 'Форум ткачей пройдёт в ближайшие месяцы',
    slots: [
      { name: 'title', words: 'Форум ткачей' },
      { name: 'type', words: 'Форум', value: 'forum', type: 'choice' },
      {
        name: 'when',
        words: 'в ближайшие месяцы',
        value: '2025-05-14/..',
        type: 'date',
        why: 'after publication',
      },
    ],
  },
  {
    kind: 'document',
    words: 'Подписан план по мостам',
    slots: [
      { name: 'type', words: 'план', value: 'plan', type: 'choice' },
      { name: 'stage', words: 'Подписан', value: 'signed', type: 'choice' },
      { name: 'subject', words: 'по мостам' },
    ],
  },
  {
    kind: 'report',
    words: 'Заслушан отчёт вице-премьеров по текстилю и энергетике',
    slots: [
      { name: 'reporter', words: 'вице-премьеров', value: 'вице-премьеры' },
      { name: 'sector', words: 'текстилю', value: 'textile', type: 'choice' },
      { name: 'sector', words: 'энергетике', value: 'energy', type: 'choice' },
    ],
  },
  {
    kind: 'greeting',
    words: 'Лидеры поздравили друг друга с Наврузом',
    slots: [{ name: 'occasion', words: 'Наврузом', value: 'navruz', type: 'choice' }],
  },
  {
    kind: 'award',
    words: 'Ерлану Сатпаеву вручён орден «Тулпар»',
    slots: [
      { name: 'award', words: 'Тулпар' },
      { name: 'recipient', words: 'Ерлану Сатпаеву', value: 'Ерлан Сатпаев', type: 'person' },
    ],
  },
  { kind: 'topic', force: 'discussed', words: 'Обсуждены вопросы водного хозяйства' },
]

/** The text those claims stand in. */
export const TEXT = `О встрече в Чирчике

${CLAIMS.map(({ words }) => `${words}.`).join(' ')}
Стороны остались довольны.
`

export const INPUT: ReadoutInput = {
  text: TEXT,
  published: '2025-05-14',
  publisher: 'UZ',
  address: 'https://press.example/5614',
}

/** A register over a database of its own, with a clock that stands still between ticks. */
export interface TestRegister {
  readonly register: Register
  readonly database: TestDatabase<Tables>
  readonly act: <T>(work: Work<T>, actor?: Actor) => Promise<T>
  readonly close: () => Promise<void>
}

/** An empty register with the parties of the data files. */
export async function testRegister(): Promise<TestRegister> {
  const database = await testDatabase<Tables>()
  const db = database.application
  const opened = { db, isWeakened: false, where: 'test', close: async () => undefined }
  const register = registerOver(opened, { random: (count) => randomBytes(count) })
  mustHave(await inTransaction(db, seedParties))
  const act = async <T>(work: Work<T>, actor = REVIEWER) => mustHave(await register.act(actor, work))
  return { register, database, act, close: database.close }
}

/** Something that acts in a register. */
type Acting = Pick<TestRegister, 'act'>

/** Takes a text in and answers with the ids of its statements by kind. */
export async function takeIn(
  { act }: Acting,
  input: ReadoutInput = INPUT,
  claims: readonly Claim[] = CLAIMS,
): Promise<Readonly<Record<string, StatementId>>> {
  const read = readerOf(claims)
  const { edition } = await act((tx, writer) => intakeReadout(tx, writer, { input, read }))
  const { statements } = read({ id: edition, text: input.text })
  return Object.fromEntries(statements.map(({ kind, id }) => [kind, id]))
}

/** Accepts statements and answers with the ids of the rows they entered, by kind. */
export async function acceptAll(
  { act }: Acting,
  statements: Readonly<Record<string, StatementId>>,
): Promise<Readonly<Record<string, string>>> {
  const entered: Record<string, string> = {}
  for (const [kind, statement] of Object.entries(statements)) {
    const decided = await act((tx, writer) => acceptStatement(tx, writer, { statement, version: 1 }))
    entered[kind] = decided.entered?.id ?? ''
  }
  return entered
}

/** The code of the problem a result holds; `ok` when it holds none. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code
}

/** How many entries the journal has. */
export async function journalLength({ register }: TestRegister): Promise<number> {
  const { total } = await register.db
    .selectFrom('journal')
    .select((of) => of.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}
