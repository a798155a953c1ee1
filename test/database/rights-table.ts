import { ROLES, type Role } from '../../src/platform/index.js'

/** How an actor stands to a thing: of its own side, of the other side of the pair, of a third state, of no state. */
export type Standing = 'own' | 'other' | 'foreign' | 'none'

/** Which roles may do an act, by how they stand to the thing. */
type Row = Readonly<Record<Standing, readonly Role[]>>

function whoever(...roles: readonly Role[]): Row {
  return { own: roles, other: roles, foreign: roles, none: roles }
}

const NOBODY: Row = whoever()
const SECRETARIAT = whoever('secretariat')
const OPERATOR = whoever('operator')
/** The press officers of the side that speaks, and those of no side. */
const OWN_PRESS: Row = { ...NOBODY, own: ['press-officer'], none: ['press-officer'] }
/** Who takes texts in, and tells what belongs to a text that is there. */
const RECEIVERS = whoever('reviewer', 'press-officer', 'secretariat')
/** The same for the editions of one side: its press officer keeps to the own side. */
const RECEIVERS_OF_SIDE: Row = {
  ...RECEIVERS,
  other: ['reviewer', 'secretariat'],
  foreign: ['reviewer', 'secretariat'],
}
const PROTOCOL = whoever('protocol-officer')
const REVIEWERS = whoever('reviewer', 'secretariat')
/** The office of the one side a thing belongs to. */
const OWN_OFFICE: Row = { ...NOBODY, own: ['office'] }
/** The offices of both sides, for what belongs to both. */
const BOTH_OFFICES: Row = { ...NOBODY, own: ['office'], other: ['office'] }
/** The office of the side that reports, and the secretariat for whoever published. */
const STATISTICS: Row = { ...SECRETARIAT, own: ['office', 'secretariat'] }
/** Everybody who works here, for what the person itself keeps. */
const WORKERS = whoever(...ROLES.filter((role) => role !== 'public'))
/** Who takes part in acts of two persons; what is confirmed asks for its own right again. */
const SECOND_PERSONS = whoever('office', 'press-officer', 'protocol-officer', 'secretariat', 'operator')

/** Every act of the register and who may do it, written by hand and not from the program's own table. */
export const MAY: Readonly<Record<string, Row>> = {
  'commitments.tie': REVIEWERS,
  'commitments.part': REVIEWERS,
  'sides.report': OWN_OFFICE,
  // An assessor judges in the own name, of whatever state he is.
  'assessments.judge': whoever('assessor'),
  'instructions.put': SECRETARIAT,
  'instructions.assign': OWN_OFFICE,
  'instructions.start': OWN_OFFICE,
  'instructions.report': OWN_OFFICE,
  'instructions.check': OWN_OFFICE,
  'instructions.return': OWN_OFFICE,
  'instructions.extend': OWN_OFFICE,
  'instructions.hand-over': OWN_OFFICE,
  'instructions.remind': OWN_OFFICE,
  'instructions.take-off': OWN_OFFICE,
  'instructions.cease': OWN_OFFICE,
  'projects.add': SECRETARIAT,
  'projects.report': OWN_OFFICE,
  'projects.tie-statement': REVIEWERS,
  'segments.add': OWN_OFFICE,
  'segments.move': OWN_OFFICE,
  'portfolio.take': SECRETARIAT,
  'portfolio-sums.state': SECRETARIAT,
  'bodies.add': SECRETARIAT,
  'milestones.set-due': SECRETARIAT,
  'milestones.claim': SECRETARIAT,
  'milestones.reach': SECRETARIAT,
  'bodies.record-share': SECRETARIAT,
  'bodies.record-activity': OWN_OFFICE,
  'bodies.tie-statement': REVIEWERS,
  'programmes.draft': SECRETARIAT,
  'programmes.approve': BOTH_OFFICES,
  'programmes.bring-into-force': SECRETARIAT,
  'programmes.end': SECRETARIAT,
  'programmes.amend': SECRETARIAT,
  'programme-items.add': SECRETARIAT,
  'programme-items.change': SECRETARIAT,
  'programme-items.drop': SECRETARIAT,
  'programme-items.report': OWN_OFFICE,
  'reports.open': OWN_OFFICE,
  'reports.answer': OWN_OFFICE,
  'reports.add-line': OWN_OFFICE,
  'reports.check': OWN_OFFICE,
  'reports.send': OWN_OFFICE,
  'reports.hear': SECRETARIAT,
  'series.add': STATISTICS,
  'observations.add': STATISTICS,
  'figures.tie-series': REVIEWERS,
  'honours.decree': PROTOCOL,
  'honours.present': PROTOCOL,
  'honours.tie-statement': PROTOCOL,
  'greetings.keep': PROTOCOL,
  'greetings.mend': PROTOCOL,
  'schedule.mention': SECRETARIAT,
  'schedule.plan': SECRETARIAT,
  'schedule.narrow': SECRETARIAT,
  'schedule.move': SECRETARIAT,
  'schedule.hold': SECRETARIAT,
  'schedule.cancel': SECRETARIAT,
  'agenda.raise': SECRETARIAT,
  'agenda.include': SECRETARIAT,
  'agenda.decide': SECRETARIAT,
  'meetings.announce': SECRETARIAT,
  'meetings.set-details': SECRETARIAT,
  'meetings.move': SECRETARIAT,
  'meetings.add-delegate': SECRETARIAT,
  'meetings.change-delegate': SECRETARIAT,
  'meetings.tie-readout': SECRETARIAT,
  'meetings.untie-readout': SECRETARIAT,
  'readouts.add-edition': RECEIVERS_OF_SIDE,
  'readouts.correct': RECEIVERS_OF_SIDE,
  'readouts.relate': RECEIVERS,
  'readouts.withdraw': {
    ...SECRETARIAT,
    own: ['press-officer', 'secretariat'],
    none: ['press-officer', 'secretariat'],
  },
  'readout-drafts.write': OWN_PRESS,
  'readout-drafts.change': OWN_PRESS,
  'readout-drafts.check': OWN_PRESS,
  'readout-drafts.release': OWN_PRESS,
  'offices.add': OPERATOR,
  'users.add': OPERATOR,
  'users.change': OPERATOR,
  'users.leave': OPERATOR,
  'offices.require-second': OPERATOR,
  'relations.record-level': SECRETARIAT,
  'relations.record-name': SECRETARIAT,
  'ties.add': SECRETARIAT,
  'ties.move': BOTH_OFFICES,
  'ties.note-event': BOTH_OFFICES,
  'ties.tie-statement': REVIEWERS,
  'snapshots.take': SECRETARIAT,
  'views.save': WORKERS,
  'views.remove': WORKERS,
  'proposals.confirm': SECOND_PERSONS,
  'proposals.refuse': SECOND_PERSONS,
  'proposals.withdraw': SECOND_PERSONS,
}
