/** Words of every list, act and field of the register that has no page of its own; keys are the register's names. */
interface AreaWords {
  readonly lists: Readonly<Record<string, string>>
  readonly acts: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
}

export const areas: AreaWords = {
  lists: {
    offices: 'Offices',
    users: 'Persons and their roles',
    proposals: 'What waits for a second person',
  },
  acts: {
    'offices.add': 'found an office',
    'offices.require-second': 'say whether an act needs a second person',
    'users.add': 'put a person into an office with a role',
    'users.leave': 'let a person leave',
    'proposals.confirm': 'confirm what another proposed',
    'proposals.withdraw': 'take back what you proposed',
  },
  fields: {
    command: 'act',
    confirmation: 'who confirms',
    decidedAt: 'decided at',
    decidedBy: 'decided by',
    id: 'id',
    input: 'what was given',
    leftOn: 'left on',
    madeAt: 'proposed at',
    madeBy: 'proposed by',
    madeParty: 'party of who proposed',
    name: 'name',
    needed: 'needed',
    office: 'office',
    on: 'on',
    parties: 'parties',
    party: 'party',
    proposal: 'proposal',
    role: 'role',
    since: 'since',
    state: 'state',
    user: 'person',
    version: 'version you saw',
  },
}
