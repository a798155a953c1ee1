import { ok } from '../../kernel/index.js'
import { defineCommand } from '../command.js'
import { choice, commitment, count, day, line, list, optional, party, text, thing } from '../fields.js'
import { addRow, changeRow, holdRow } from '../rows.js'
import { VERDICTS, WORK_STATES } from './types.js'

const SIDE = { table: 'commitment_sides', missing: 'absent.side' } as const

/** A side's office says where its part stands; the other side's column stays as it is. */
const report = defineCommand({
  name: 'sides.report',
  act: 'move',
  area: 'side',
  fields: {
    commitment: commitment(),
    party: party(),
    version: count(),
    workState: choice(WORK_STATES),
    responsible: optional(line()),
    ownFigure: optional(line()),
    ownNote: optional(text()),
    asOf: day(),
    source: optional(line()),
  },
  owners: async (_, { party: code }) => ok([code]),
  work: (tx, writer, { commitment, party: code, version, ...told }) => {
    const { workState, responsible, ownFigure, ownNote, asOf, source } = told
    const own = { work_state: workState, own_figure: ownFigure, own_note: ownNote, as_of: asOf }
    const values = { ...own, source, ...(responsible === null ? {} : { responsible }) }
    return changeRow(tx, writer, {
      ...SIDE,
      key: { commitment, party: code },
      version,
      act: 'side.reported',
      values,
    })
  },
})

/** An assessor judges in the own name with grounds, once a day and commitment; nothing is averaged. */
const judge = defineCommand({
  name: 'assessments.judge',
  act: 'assess',
  area: 'assessment',
  fields: {
    commitment: commitment(),
    verdict: choice(VERDICTS),
    grounds: text(),
    evidence: list(thing()),
    madeOn: day(),
  },
  owners: async (_, __, { actor }) => ok([actor.name]),
  work: async (tx, writer, { madeOn, ...told }) => {
    const missing = 'absent.commitment'
    const held = await holdRow(tx, { table: 'commitments', key: { id: told.commitment }, missing })
    if (!held.ok) return held
    const values = { ...told, made_on: madeOn, assessor: writer.actor.name }
    return addRow(tx, writer, { table: 'assessments', prefix: 'as', act: 'assessment.made', values })
  },
})

/** Commands of sides and assessors. */
export const sideCommands = [report, judge]
