import type { Command } from 'commander'
import { systemClock } from '../../platform/index.js'
import {
  type CommitmentRow,
  type CommitmentSide,
  type CommitmentView,
  type Due,
  getCommitment,
} from '../../register/index.js'
import { fill } from '../fill.js'
import { oneLine } from '../printable.js'
import { storedCard } from '../reviewing/statement.js'
import type { Session } from '../session.js'
import { type Area, declareArea, knownList } from './area.js'
import { fieldOf, rowOf, sectionOf } from './text.js'

/** Days of `YYYY-MM-DD` in an instant. */
const DAY_LENGTH = 10

/** States `register commitments`. */
export function declareCommitments(command: Command, session: Session): void {
  const today = systemClock().slice(0, DAY_LENGTH)
  const area: Area<CommitmentRow, CommitmentView> = {
    name: 'commitment',
    list: knownList('commitments'),
    get: (named) => (db) => getCommitment(db, named, today),
    rowText,
    viewText,
  }
  declareArea(command, session, area)
}

function rowText({ reference, force, due, flags, quote }: CommitmentRow, session: Session): string {
  return rowOf([reference, force, dueText(due, session), ...flags], quote, session)
}

function viewText(view: CommitmentView, session: Session): string {
  const { commitment, mentions, journal } = view
  const { words } = session
  const { reference, id, title, force, due, actors, addressees, sides, flags } = commitment
  return [
    `${session.terminal.data.colours.bold(reference)}  ${id}`,
    fieldOf(words['field.title'], title, session),
    fieldOf(words['field.force'], force, session),
    fieldOf(words['field.due'], dueText(due, session), session),
    fieldOf(words['field.actors'], actors.join(', ') || null, session),
    fieldOf(words['field.addressees'], addressees.join(', ') || null, session),
    fieldOf(words['field.flags'], flags.join(', ') || null, session),
    ...sectionOf(words['field.sides'], sides.map(sideText)),
    ...sectionOf(
      words['field.differences'],
      view.differences.map(({ sentence }) => `  ${oneLine(sentence)}`),
    ),
    ...sectionOf(
      words['field.assessments'],
      view.assessments.map(({ assessor, verdict, madeOn, grounds }) =>
        oneLine(`  ${verdict} · ${assessor} · ${madeOn} · ${grounds}`),
      ),
    ),
    ...sectionOf(
      words['field.ledger'],
      view.ledger.map(({ day, publisher, due, slip }) =>
        oneLine(`  ${day ?? '–'} · ${publisher ?? '–'} · ${due?.edtf ?? '–'} · ${slip}`),
      ),
    ),
    ...sectionOf(
      words['field.defects'],
      view.defects.map((one) => oneLine(`  ${one.kind} · “${one.words}”`)),
    ),
    ...sectionOf(
      words['field.said'],
      mentions.map(({ relation, statement }) => `${relation}: ${storedCard(statement, session)}`),
    ),
    ...sectionOf(
      words['field.journal'],
      journal.map(({ number, at, actor, act }) => oneLine(`  ${number} · ${at} · ${actor} · ${act}`)),
    ),
  ].join('\n')
}

function sideText({ party, workState, responsible, ownFigure, ownNote, asOf }: CommitmentSide): string {
  const told = [party, workState, responsible, ownFigure, ownNote, asOf].filter((part) => part !== null)
  return `  ${oneLine(told.join(' · '))}`
}

function dueText(due: Due | null, { words }: Session): string | null {
  if (due === null) return null
  const { edtf, basis } = due
  return basis.from === 'inferred' ? `${edtf} (${fill(words['card.inferred'], basis)})` : edtf
}
