import { ok } from '../../kernel/index.js'
import { BOUNDS } from '../../values/index.js'
import { defineCommand } from '../command.js'
import {
  choice,
  count,
  currency,
  day,
  decimal,
  line,
  list,
  optional,
  party,
  period,
  text,
  thing,
} from '../fields.js'
import { pairNamed } from '../parties/index.js'
import { addKeyedRow, addRow, changeRow } from '../rows.js'
import { itemsOf } from './items.js'
import { CLASSES, COVERS, checkStage, checkValue, STAGES } from './rules.js'

const add = defineCommand({
  name: 'projects.add',
  act: 'keep',
  area: 'project',
  fields: {
    first: party(),
    second: party(),
    title: line(),
    class: choice(CLASSES),
    sector: optional(line()),
    places: list(line()),
    enterprises: list(line()),
    source: line(),
  },
  work: async (tx, writer, { first, second, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const values = { ...told, pair: pair.value }
    return addRow(tx, writer, { table: 'undertakings', prefix: 'un', act: 'project.added', values })
  },
})

const SIDE = {
  project: thing(),
  party: party(),
  stage: choice(STAGES),
  stageOn: day(),
  evidence: optional(text()),
  declared: optional(choice(STAGES)),
  value: optional(decimal()),
  currency: optional(currency()),
  jobs: optional(count()),
  localisation: optional(decimal()),
  source: line(),
} as const

/** A side says where the project stands for it, the first time with version 0. */
const report = defineCommand({
  name: 'projects.report',
  act: 'move',
  area: 'project',
  fields: { ...SIDE, version: count() },
  owners: async (_, told) => ok([told.party]),
  work: async (tx, writer, { project, party: code, stageOn, version, ...told }) => {
    const checked = checkStage(told.stage, told.evidence)
    if (!checked.ok) return checked
    const valued = checkValue(told.value, told.currency)
    if (!valued.ok) return valued
    const row = {
      table: 'undertaking_sides',
      key: { undertaking: project, party: code },
      act: 'project.reported',
    }
    const values = { ...told, stage_on: stageOn }
    if (version === 0) return addKeyedRow(tx, writer, { ...row, values })
    return changeRow(tx, writer, { ...row, version, values, missing: 'absent.project' })
  },
})

const tie = defineCommand({
  name: 'projects.tie-statement',
  act: 'review',
  area: 'mention',
  fields: { project: thing(), statement: thing() },
  work: (tx, writer, { project, statement }) =>
    addKeyedRow(tx, writer, {
      table: 'undertaking_statements',
      key: { undertaking: project, statement },
      act: 'project.tied',
      values: {},
    }),
})

const SEGMENT = {
  stage: choice(STAGES),
  stageOn: day(),
  due: optional(period()),
  evidence: optional(text()),
  source: line(),
} as const

const addSegment = defineCommand({
  name: 'segments.add',
  act: 'move',
  area: 'project',
  fields: { project: thing(), party: party(), title: line(), ...SEGMENT },
  owners: async (_, told) => ok([told.party]),
  work: async (tx, writer, { project, stageOn, ...told }) => {
    const checked = checkStage(told.stage, told.evidence)
    if (!checked.ok) return checked
    const values = { ...told, undertaking: project, stage_on: stageOn }
    return addRow(tx, writer, { table: 'segments', prefix: 'sg', act: 'segment.added', values })
  },
})

const moveSegment = defineCommand({
  name: 'segments.move',
  act: 'move',
  area: 'project',
  fields: { segment: thing(), party: party(), version: count(), ...SEGMENT },
  owners: async (_, told) => ok([told.party]),
  work: async (tx, writer, { segment, party: code, version, stageOn, ...told }) => {
    const checked = checkStage(told.stage, told.evidence)
    if (!checked.ok) return checked
    const key = { id: segment, party: code }
    const row = { table: 'segments', key, version, act: 'segment.moved', missing: 'absent.segment' } as const
    return changeRow(tx, writer, { ...row, values: { ...told, stage_on: stageOn } })
  },
})

/** Keeps the portfolio as the sides have it now under a day, to be held against another day. */
const snapshot = defineCommand({
  name: 'portfolio.take',
  act: 'keep',
  area: 'project',
  fields: { first: party(), second: party(), day: day() },
  work: async (tx, writer, { first, second, day: on }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const items = { json: await itemsOf(tx, pair.value) }
    const row = { table: 'portfolio_snapshots', prefix: 'ps', act: 'portfolio.taken' }
    return addRow(tx, writer, { ...row, values: { pair: pair.value, day: on, items } })
  },
})

/** A sum somebody stated, with what it covers; it is kept beside the own list and never mixed with it. */
const state = defineCommand({
  name: 'portfolio-sums.state',
  act: 'keep',
  area: 'project',
  fields: {
    first: party(),
    second: party(),
    party: party(),
    day: day(),
    covers: choice(COVERS),
    value: decimal(),
    currency: currency(),
    bound: choice(BOUNDS),
    projects: optional(count()),
    jobs: optional(count()),
    statement: optional(thing()),
    source: line(),
  },
  work: async (tx, writer, { first, second, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const values = { ...told, pair: pair.value }
    return addRow(tx, writer, { table: 'stated_sums', prefix: 'ss', act: 'portfolio.sum-stated', values })
  },
})

/** Commands of projects, their segments and the portfolio. */
export const portfolioCommands = [add, report, tie, addSegment, moveSegment, snapshot, state]
