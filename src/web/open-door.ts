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
  commandNamed,
  dropDraft,
  everyRow,
  findReference,
  getCommitment,
  getMeeting,
  getReadout,
  giveCommand,
  keepDraft,
  listCommitments,
  listFigures,
  listJournal,
  listMeetings,
  listMissed,
  listReadouts,
  noteVisit,
  type Register,
  verifyJournal,
  type Work,
  wishLetter,
} from '../register/index.js'
import type { Read } from '../statements/index.js'
import type { RegisterActs, RegisterDoor, RegisterQuestions } from './register-door.js'

function questionsOf({ ask, askAsOf }: Register): RegisterQuestions {
  return {
    ask,
    askAsOf,
    readouts: (filter) => ask((db) => listReadouts(db, filter)),
    readout: (id) => ask((db) => getReadout(db, id as ReadoutId)),
    meetings: (filter) => ask((db) => listMeetings(db, filter)),
    meeting: (id) => ask((db) => getMeeting(db, id)),
    commitments: (filter) => ask((db) => listCommitments(db, filter)),
    commitment: (id, today) => ask((db) => getCommitment(db, id, today)),
    figures: (filter) => ask((db) => listFigures(db, filter)),
    rows: (list, query) => ask((db) => list.rows(db, query)),
    everyRow: (list, query) => everyRow((page) => ask((db) => list.rows(db, { ...query, ...page }))),
    record: (list, named, today) => ask((db) => list.record(db, named, today)),
    journal: (filter) => ask((db) => listJournal(db, filter)),
    verdict: () => ask((db) => verifyJournal(db)),
    queue: (filter) => ask((db) => listReview(db, filter)),
    reviewItem: (id) => ask((db) => getReviewItem(db, id as StatementId)),
    missed: (filter) => ask((db) => listMissed(db, filter)),
    byReference: (reference) => ask((db) => findReference(db, reference)),
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

/** The register behind one door, for one actor. */
export function openDoor(register: Register, actor: Actor, read: Read): RegisterDoor {
  return { ...questionsOf(register), ...actsOf(register, actor, read) }
}
