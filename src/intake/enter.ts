import { assertNever, ok, type Result } from '../kernel/index.js'
import {
  type Entered,
  enterAward,
  enterCommitment,
  enterDocument,
  enterEvent,
  enterFigure,
  enterGreeting,
  enterMeeting,
  enterProject,
  enterReport,
  enterTopic,
  type StoredStatement,
  type Tx,
  type Writer,
} from '../register/index.js'
import type { Kind } from '../statements/index.js'
import type { Area } from './types.js'

/** The area of the register that statements of a kind enter. */
export const AREA_OF_KIND: Readonly<Record<Kind, Area>> = {
  meeting: 'meetings',
  figure: 'trade',
  commitment: 'commitments',
  project: 'projects',
  event: 'calendar',
  document: 'documents',
  report: 'reports',
  greeting: 'protocol',
  award: 'protocol',
  topic: 'topics',
}

function enterByKind(tx: Tx, writer: Writer, statement: StoredStatement): Promise<Result<Entered>> {
  switch (statement.kind) {
    case 'meeting':
      return enterMeeting(tx, writer, statement)
    case 'figure':
      return enterFigure(tx, writer, statement)
    case 'commitment':
      return enterCommitment(tx, writer, statement)
    case 'project':
      return enterProject(tx, writer, statement)
    case 'event':
      return enterEvent(tx, writer, statement)
    case 'document':
      return enterDocument(tx, writer, statement)
    case 'report':
      return enterReport(tx, writer, statement)
    case 'greeting':
      return enterGreeting(tx, writer, statement)
    case 'award':
      return enterAward(tx, writer, statement)
    case 'topic':
      return enterTopic(tx, writer, statement)
    default:
      return assertNever(statement.kind)
  }
}

/** Sends an accepted statement into its area of the register; sending it again has no second effect.
 *  errors: those of the area: invalid.missing-slot, invalid.slot-value, invalid.date, invalid.decimal, invalid.party */
export async function enterStatement(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<{ readonly area: Area; readonly id: string }>> {
  const entered = await enterByKind(tx, writer, statement)
  return entered.ok ? ok({ area: AREA_OF_KIND[statement.kind], id: entered.value.id }) : entered
}
