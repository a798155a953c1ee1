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

function actsOf({ act }: Register, actor: Actor, read: Read): RegisterActs {
  return {
    give: async (form, name, given) => {
      const command = commandNamed(name)
      if (!command.ok) return command
      return act(actor, (tx, writer) => giveCommand(tx, writer, command.value, given), { form })
    },
    take: (form, input) => act(actor, (tx, writer) => intakeReadout(tx, writer, { input, read }), { form }),
    accept: (form, command) => act(actor, (tx, writer) => acceptStatement(tx, writer, command), { form }),
    correct: (form, command) => act(actor, (tx, writer) => correctStatement(tx, writer, command), { form }),
    reject: (form, command) => act(actor, (tx, writer) => rejectStatement(tx, writer, command), { form }),
    reportMissed: (form, command) => act(actor, (tx, writer) => reportMissed(tx, writer, command), { form }),
    noteVisit: (page, number) => act(actor, (tx, writer) => noteVisit(tx, writer, { page, number })),
    keepDraft: (draft) => act(actor, (tx, writer) => keepDraft(tx, writer, draft)),
    dropDraft: (form) => act(actor, (tx, writer) => dropDraft(tx, writer, { form })),
    addByHand: (form, command) => act(actor, (tx, writer) => addByHand(tx, writer, command), { form }),
    wishLetter: (form, wish) => act(actor, (tx, writer) => wishLetter(tx, writer, wish), { form }),
    undo: (form, command) => act(actor, (tx, writer) => undoDecision(tx, writer, command), { form }),
  }
}

/** The register behind one door, for one actor. */
export function openDoor(register: Register, actor: Actor, read: Read): RegisterDoor {
  return { ...questionsOf(register), ...actsOf(register, actor, read) }
}
