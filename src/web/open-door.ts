import {
  acceptStatement,
  addByHand,
  correctStatement,
  getReviewItem,
  intakeReadout,
  listReview,
  rejectStatement,
  reportMissed,
  undoDecision,
} from '../intake/index.js'
import type { ReadoutId, StatementId } from '../kernel/index.js'
import {
  type Actor,
  type AreaList,
  commandNamed,
  dropDraft,
  everyRow,
  findDue,
  findInRegister,
  findReference,
  getCommitment,
  getMeeting,
  getReadout,
  giveCommand,
  journalHead,
  keepDraft,
  listCommitments,
  listFigures,
  listJournal,
  listMeetings,
  listMissed,
  listReadouts,
  noteVisit,
  type Question,
  type Register,
  verifyJournal,
  type Work,
  wishLetter,
} from '../register/index.js'
import type { Read } from '../statements/index.js'
import { KeptAnswers } from './kept-answers.js'
import type { Answer, RegisterActs, RegisterDoor, RegisterQuestions } from './register-door.js'

/** Lists of tables that change without an entry of the journal, docs/decisions/0027. */
const BESIDE_JOURNAL: ReadonlySet<string> = new Set(['views', 'snapshots'])

/** Asks so that the same question has one answer as long as the journal stays where it is. */
type AskKept = <T>(name: string, ask: () => Answer<T>) => Answer<T>

function areaQuestions(
  { ask }: Register,
  kept: AskKept,
): Pick<RegisterQuestions, 'rows' | 'everyRow' | 'record'> {
  const ofList = <T>(list: AreaList, asked: unknown, answer: () => Answer<T>): Answer<T> =>
    BESIDE_JOURNAL.has(list.name) ? answer() : kept(`${list.name} ${JSON.stringify(asked)}`, answer)
  return {
    rows: (list, query) => ofList(list, ['rows', query], () => ask((db) => list.rows(db, query))),
    everyRow: (list, query) =>
      ofList(list, ['every', query], () =>
        everyRow((page) => ask((db) => list.rows(db, { ...query, ...page }))),
      ),
    record: (list, named, today) =>
      ofList(list, ['record', named, today], () => ask((db) => list.record(db, named, today))),
  }
}

function questionsOf(register: Register, kept: AskKept): RegisterQuestions {
  const { ask, askAsOf } = register
  const keptFor = <T>(name: string, asked: unknown, question: Question<T>): Answer<T> =>
    kept(`${name} ${JSON.stringify(asked)}`, () => ask(question))
  return {
    ask,
    askAsOf,
    askKept: (name, question) => kept(name, () => ask(question)),
    ...areaQuestions(register, kept),
    found: (query) => keptFor('found', query, (db) => findInRegister(db, query)),
    due: (query) => keptFor('due', query, (db) => findDue(db, query)),
    readouts: (filter) => keptFor('readouts of', filter, (db) => listReadouts(db, filter)),
    readout: (id) => keptFor('readout', id, (db) => getReadout(db, id as ReadoutId)),
    meetings: (filter) => keptFor('meetings of', filter, (db) => listMeetings(db, filter)),
    meeting: (id) => keptFor('meeting', id, (db) => getMeeting(db, id)),
    commitments: (filter) => keptFor('commitments of', filter, (db) => listCommitments(db, filter)),
    commitment: (id, today) => keptFor('commitment', [id, today], (db) => getCommitment(db, id, today)),
    figures: (filter) => keptFor('figures of', filter, (db) => listFigures(db, filter)),
    journal: (filter) => ask((db) => listJournal(db, filter)),
    verdict: () => ask((db) => verifyJournal(db)),
    bundle: register.bundle,
    queue: (filter) => keptFor('queue', filter, (db) => listReview(db, filter)),
    reviewItem: (id) => keptFor('review item', id, (db) => getReviewItem(db, id as StatementId)),
    missed: (filter) => keptFor('missed', filter, (db) => listMissed(db, filter)),
    byReference: (reference) => keptFor('reference', reference, (db) => findReference(db, reference)),
  }
}

/** Versions are told by the page and not by who types, so they are no part of what a form says. */
function contentOf(act: string, said: unknown): string {
  return JSON.stringify([act, said], (name, value) => (name === 'version' ? undefined : value))
}

function actsOf({ act }: Register, actor: Actor, read: Read): RegisterActs {
  const once = <T>(form: string, name: string, said: unknown, work: Work<T>) =>
    act(actor, work, { form, content: contentOf(name, said) })
  return {
    give: async (form, name, given) => {
      const command = commandNamed(name)
      if (!command.ok) return command
      return once(form, name, given, (tx, writer) => giveCommand(tx, writer, command.value, given))
    },
    take: (form, input) =>
      once(form, 'take', input, (tx, writer) => intakeReadout(tx, writer, { input, read })),
    accept: (form, command) =>
      once(form, 'accept', command, (tx, writer) => acceptStatement(tx, writer, command)),
    correct: (form, command) =>
      once(form, 'correct', command, (tx, writer) => correctStatement(tx, writer, command)),
    reject: (form, command) =>
      once(form, 'reject', command, (tx, writer) => rejectStatement(tx, writer, command)),
    reportMissed: (form, command) =>
      once(form, 'missed', command, (tx, writer) => reportMissed(tx, writer, command)),
    noteVisit: (page, number) => act(actor, (tx, writer) => noteVisit(tx, writer, { page, number })),
    keepDraft: (draft) => act(actor, (tx, writer) => keepDraft(tx, writer, draft)),
    dropDraft: (form) => act(actor, (tx, writer) => dropDraft(tx, writer, { form })),
    addByHand: (form, command) =>
      once(form, 'by-hand', command, (tx, writer) => addByHand(tx, writer, command)),
    wishLetter: (form, wish) => once(form, 'wish', wish, (tx, writer) => wishLetter(tx, writer, wish)),
    undo: (form, command) => once(form, 'undo', command, (tx, writer) => undoDecision(tx, writer, command)),
  }
}

const ANSWERS = new WeakMap<Register, KeptAnswers>()

function answersOf(register: Register): KeptAnswers {
  const known = ANSWERS.get(register) ?? new KeptAnswers()
  ANSWERS.set(register, known)
  return known
}

/** The register behind one door, for one actor and one request: where the journal stands is asked once, and again after an act. */
export function openDoor(register: Register, actor: Actor, read: Read): RegisterDoor {
  const answers = answersOf(register)
  let head: Answer<string> | null = null
  const kept: AskKept = async (name, ask) => {
    head ??= register.ask(journalHead)
    const stands = await head
    return stands.ok ? answers.answer(stands.value, name, ask) : ask()
  }
  const act: Register['act'] = async (...given) => {
    const done = await register.act(...given)
    head = null
    return done
  }
  return { ...questionsOf(register, kept), ...actsOf({ ...register, act }, actor, read) }
}
