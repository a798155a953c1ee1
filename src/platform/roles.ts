/** Who acts. */
export const ROLES = [
  'public',
  'reviewer',
  'office',
  'assessor',
  'press-officer',
  'protocol-officer',
  'secretariat',
  'auditor',
  'operator',
] as const
export type Role = (typeof ROLES)[number]

/** What is done: see it, receive a new one, review it, move its state, assess it, keep (enter and mend) it,
 *  draft or release a text, withdraw it, confirm what another proposed, run the machine's side of it. */
export const ACTS = [
  'see',
  'receive',
  'review',
  'move',
  'assess',
  'keep',
  'draft',
  'release',
  'withdraw',
  'confirm',
  'run',
] as const
export type Act = (typeof ACTS)[number]

/** What it is done to. */
export const AREAS = [
  'readout',
  'statement',
  'meeting',
  'commitment',
  'mention',
  'side',
  'instruction',
  'assessment',
  'figure',
  'series',
  'project',
  'programme',
  'body',
  'report',
  'event',
  'agenda',
  'relation',
  'tie',
  'document',
  'topic',
  'greeting',
  'award',
  'party',
  'proposal',
  'brief',
  'journal',
  'snapshot',
  'view',
  'user',
  'database',
] as const
export type Area = (typeof AREAS)[number]

/** A thing acted on: `isOwn` when it belongs to the actor's own party or to the actor,
 *  `isPublic` when it was accepted or released. */
export interface Subject {
  readonly area: Area
  readonly isOwn?: boolean
  readonly isPublic?: boolean
}

/** One line of the table: these acts on these areas, perhaps only own or only public things. */
interface Right {
  readonly acts: readonly Act[]
  readonly areas: readonly Area[]
  readonly only?: 'own' | 'public'
}

const INSIDE_ONLY: readonly Area[] = ['user', 'database']
const REGISTER: readonly Area[] = AREAS.filter((area) => !INSIDE_ONLY.includes(area))
const READ_STATE: readonly Area[] = ['readout', 'statement', 'mention']
/** What a side's office moves for itself. */
const MOVED: readonly Area[] = [
  'side',
  'instruction',
  'series',
  'project',
  'programme',
  'body',
  'report',
  'tie',
]
const PROTOCOL: readonly Area[] = ['greeting', 'award']
const KEPT_BY_OTHERS: readonly Area[] = [
  'statement',
  'side',
  'assessment',
  'journal',
  'proposal',
  'view',
  ...PROTOCOL,
]
const KEPT_BY_SECRETARIAT = REGISTER.filter((area) => !KEPT_BY_OTHERS.includes(area))

const SEES_PUBLIC: Right = { acts: ['see'], areas: REGISTER, only: 'public' }
const SEES_REGISTER: Right = { acts: ['see'], areas: REGISTER }
const REVIEWS: readonly Right[] = [
  { acts: ['receive'], areas: ['readout'] },
  { acts: ['review'], areas: READ_STATE },
]

/** Everybody who works here keeps views of his own. */
const KEEPS_VIEWS: Right = { acts: ['keep'], areas: ['view'], only: 'own' }

const CONFIRMS: Right = { acts: ['confirm'], areas: ['proposal'] }

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  public: [SEES_PUBLIC],
  reviewer: [SEES_REGISTER, KEEPS_VIEWS, ...REVIEWS],
  office: [SEES_REGISTER, KEEPS_VIEWS, { acts: ['move'], areas: MOVED, only: 'own' }, CONFIRMS],
  assessor: [SEES_REGISTER, KEEPS_VIEWS, { acts: ['assess', 'keep'], areas: ['assessment'], only: 'own' }],
  'press-officer': [
    SEES_REGISTER,
    KEEPS_VIEWS,
    { acts: ['receive', 'draft', 'release', 'withdraw'], areas: ['readout', 'brief'] },
    CONFIRMS,
  ],
  'protocol-officer': [SEES_REGISTER, KEEPS_VIEWS, { acts: ['keep'], areas: PROTOCOL }, CONFIRMS],
  secretariat: [
    SEES_REGISTER,
    KEEPS_VIEWS,
    ...REVIEWS,
    { acts: ['keep', 'withdraw'], areas: KEPT_BY_SECRETARIAT },
    { acts: ['draft'], areas: ['brief', 'snapshot'] },
    { acts: ['move'], areas: ['series'] },
    CONFIRMS,
  ],
  auditor: [SEES_REGISTER, KEEPS_VIEWS, { acts: ['see'], areas: INSIDE_ONLY }],
  operator: [
    KEEPS_VIEWS,
    { acts: ['see', 'keep'], areas: ['user'] },
    CONFIRMS,
    { acts: ['see', 'run'], areas: ['journal', 'database', 'snapshot'] },
    SEES_PUBLIC,
  ],
}

function fits(right: Right, subject: Subject): boolean {
  if (right.only === 'own') return subject.isOwn === true
  return right.only !== 'public' || subject.isPublic === true
}

/** Whether a role may do an act to a subject; what the table does not name is not allowed. */
export function mayDo(role: Role, act: Act, subject: Subject): boolean {
  return RIGHTS[role].some(
    (right) => right.acts.includes(act) && right.areas.includes(subject.area) && fits(right, subject),
  )
}
