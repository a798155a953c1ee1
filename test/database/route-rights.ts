import { ROLES, type Role } from '../../src/platform/index.js'
import { TEXT } from './review-setup.js'

/** What stands in an address or a form for a thing of Uzbekistan, or of Uzbekistan and Kazakhstan: `$commitment`. */
type Filled = Readonly<Record<string, string>>

/** Who gets past the guards of a route, by how one stands to the thing; written by hand and not from the program's tables.
 *  shapes: `own` for persons of Uzbekistan, `foreign` for those of Kyrgyzstan; `nobody` when no sign-in is asked for;
 *  `at` what fills the address, `fields` what is typed into the form; `ends` how the act ends for whoever may do it, where it
 *  is not done (303) or shown (200) */
export interface Expected {
  readonly own: readonly Role[]
  readonly foreign: readonly Role[]
  readonly nobody?: true
  readonly at?: Filled
  readonly fields?: Filled
  readonly ends?: readonly number[]
  /** What is not one's own is as if it were not there. */
  readonly isHidden?: true
}

type More = Pick<Expected, 'at' | 'fields' | 'ends' | 'isHidden'>

const both = (roles: readonly Role[], more: More = {}): Expected => ({ own: roles, foreign: roles, ...more })
const own = (roles: readonly Role[], more: More = {}): Expected => ({ own: roles, foreign: [], ...more })
const everybody = (more: More = {}): Expected => ({ ...both(ROLES, more), nobody: true })

/** Who sees what is inside the register. */
const STAFF = ROLES.filter((role) => role !== 'public' && role !== 'operator')
const WATCHERS = [...STAFF, 'operator'] as const
const OPERATOR = ['operator'] as const
const OVERSEERS = ['auditor', 'operator'] as const
const REVIEWERS = ['reviewer', 'secretariat'] as const
const OFFICE = ['office'] as const
const SECRETARIAT = ['secretariat'] as const
const PROTOCOL = ['protocol-officer'] as const

const COMMITMENT = { id: '$commitment' }
const CARD = { id: '$instruction' }
const REPORT = { id: '$report' }
const LINE = { id: '$report', line: '$line' }
const PROGRAMME = { id: '$programme' }
const PAIR = { pair: 'UZ-KZ' }
const EDITION = { id: '$readout', edition: '$edition' }

function shown(expected: Expected, ...paths: readonly string[]): Readonly<Record<string, Expected>> {
  return Object.fromEntries(paths.map((path) => [`GET ${path}`, expected]))
}

function sent(expected: Expected, ...paths: readonly string[]): Readonly<Record<string, Expected>> {
  return Object.fromEntries(paths.map((path) => [`POST ${path}`, expected]))
}

/** A form of a report: sent, kept as a draft, forgotten. */
function reported(path: string, at: Filled, fields: Filled): Readonly<Record<string, Expected>> {
  return {
    ...shown(own(OFFICE, { at, isHidden: true }), path),
    ...sent(own(OFFICE, { at, fields, isHidden: true }), path, `${path}/draft`),
    ...sent(own(OFFICE, { at, isHidden: true }), `${path}/forget`),
  }
}

const REVIEWED: Readonly<Record<string, Filled>> = {
  accept: { version: '1' },
  correct: { version: '1', quote: '$quoted', note: 'an example', force: 'ordered' },
  reject: { version: '1', reason: 'other', note: 'an example' },
  undo: { version: '2' },
  tie: { version: '1', to: '$commitment~restates' },
}

function reviewed(act: string): Readonly<Record<string, Expected>> {
  return sent(
    both(REVIEWERS, { at: { id: `$to-${act}` }, fields: REVIEWED[act] ?? {} }),
    `/review/:id/${act}`,
  )
}

/** Every route of the table. */
export const REACH: Readonly<Record<string, Expected>> = {
  ...shown(everybody(), '/static/kelisim.css', '/static/kelisim.js', '/static/mark.svg'),
  ...shown(everybody(), '/languages', '/catalogue', '/figures', '/read', '/p', '/p/forces', '/p/promises'),
  ...shown(everybody({ at: { page: 'read', state: 'empty' } }), '/catalogue/:page/:state'),
  ...shown(everybody({ at: { reference: '$reference' } }), '/r/:reference', '/cite/:reference'),
  ...shown(everybody({ at: { reference: '$reference' } }), '/p/c/:reference'),
  ...shown(everybody({ at: { rest: '$reference/badge.svg' } }), '/c/:rest'),
  ...shown(everybody({ at: { id: '$readout' } }), '/p/readouts/:id'),
  ...shown(everybody(), '/p/corrections'),
  ...shown(everybody({ at: { id: '$unsaved' } }), '/read/:id'),
  ...sent(everybody({ fields: { text: TEXT } }), '/read'),
  ...sent(both(['reviewer', 'press-officer', 'secretariat'], { at: { id: '$unsaved' } }), '/read/:id/review'),
  ...shown(both(ROLES), '/', '/views', '/lists', '/notices', '/account', '/sign-in/kept'),
  // The inbox shows to each role what waits for it, so that only those come who may see proposals.
  ...shown(both(ROLES), '/inbox', '/acts'),
  ...shown(both(STAFF, { at: { id: '$readout' } }), '/readouts/:id'),
  ...shown(both(STAFF, { at: EDITION }), '/readouts/:id/:edition'),
  ...shown(both(REVIEWERS), '/review'),
  ...sent(
    both(REVIEWERS, { at: EDITION, fields: { start: '0', end: '18' } }),
    '/readouts/:id/:edition/missed',
  ),
  ...sent(both(REVIEWERS, { at: EDITION }), '/readouts/:id/:edition/accept'),
  ...sent(
    both(REVIEWERS, { at: EDITION, fields: { quote: 'Чирчике', kind: 'topic', force: 'discussed' } }),
    '/readouts/:id/:edition/statements',
  ),
  ...Object.assign({}, ...Object.keys(REVIEWED).map(reviewed)),
  // The register itself stands at another address for ever.
  ...shown(both(STAFF, { ends: [301] }), '/commitments'),
  ...shown(both(STAFF), '/register', '/compare', '/portfolio', '/projects', '/trade', '/bodies'),
  ...shown(both(STAFF, { at: COMMITMENT }), '/commitments/:id'),
  ...shown(
    both(STAFF, { at: { pair: '$pair', day: '$day', number: '$number' } }),
    '/commitments/:pair/:day/:number',
  ),
  ...sent(
    own(OFFICE, {
      at: COMMITMENT,
      fields: {
        party: 'UZ',
        version: '1',
        workState: 'under-way',
        asOf: '2025-06-02',
        ownNote: 'an example',
      },
    }),
    '/commitments/:id/report',
  ),
  ...sent(both(ROLES), '/seen'),
  ...shown(both(ROLES), '/pairs'),
  ...sent(both(ROLES, { fields: { pair: 'UZ-KZ', back: '/' } }), '/pairs'),
  ...shown(both(STAFF, { at: PAIR }), '/portfolio/:pair', '/trade/:pair', '/relations/:pair', '/ties/:pair'),
  ...shown(both(STAFF, { at: { id: '$project' } }), '/projects/:id'),
  ...shown(both(STAFF, { at: { id: '$body' } }), '/bodies/:id'),
  ...shown(both(STAFF), '/instructions', '/instructions/sheet', '/reports', '/programmes', '/meetings'),
  ...shown(both(STAFF, { at: CARD }), '/instructions/:id'),
  ...shown(own(OFFICE, { at: { ...CARD, act: 'assign' } }), '/instructions/:id/:act'),
  ...shown(both(OFFICE), '/instructions/remind'),
  ...sent(
    own(OFFICE, { fields: { words: 'an example', 'card-$instruction': 'yes' } }),
    '/instructions/remind',
  ),
  ...sent(
    own(OFFICE, { at: CARD, fields: { proposal: '$proposal-1', version: '1' } }),
    '/instructions/:id/confirm',
  ),
  // Only who made a proposal takes it back, and that is none of those who ask here.
  ...sent(
    own([], { at: CARD, fields: { proposal: '$proposal-2', version: '1' } }),
    '/instructions/:id/withdraw',
  ),
  ...sent(
    own(OFFICE, {
      at: { ...CARD, act: 'assign' },
      fields: { version: '1', on: '2025-06-02', person: 'A. Example', executor: 'A. Example' },
    }),
    '/instructions/:id/:act',
  ),
  ...shown(own(STAFF, { at: REPORT, isHidden: true }), '/reports/:id', '/reports/:id/answers'),
  ...shown(own(OFFICE), '/reports/new'),
  ...sent(own(OFFICE, { fields: { office: 'Office of the example', period: '2025' } }), '/reports/new'),
  ...reported('/reports/:id/lines/:line', LINE, { words: 'an example', version: '1' }),
  ...reported('/reports/:id/figures', REPORT, {}),
  ...reported('/reports/:id/asks', REPORT, {}),
  ...reported('/reports/:id/add', REPORT, { title: 'A line', words: 'an example' }),
  ...shown(own(OFFICE, { at: REPORT, isHidden: true }), '/reports/:id/import'),
  // A form without a file is told so; where no file is kept any more nothing is taken.
  ...sent(own(OFFICE, { at: REPORT, ends: [200, 422], isHidden: true }), '/reports/:id/import'),
  ...sent(own(OFFICE, { at: REPORT, ends: [409], isHidden: true }), '/reports/:id/import/take'),
  ...sent(own(OFFICE, { at: REPORT, isHidden: true }), '/reports/:id/import/forget'),
  ...sent(
    own(OFFICE, { at: REPORT, fields: { version: '1' }, ends: [409], isHidden: true }),
    '/reports/:id/check',
    '/reports/:id/send',
  ),
  ...shown(both(SECRETARIAT), '/programmes/new'),
  ...sent(
    both(SECRETARIAT, { fields: { title: 'Another programme', source: 'an example', term: '2026' } }),
    '/programmes/new',
  ),
  ...shown(both(STAFF, { at: PROGRAMME }), '/programmes/:id', '/programmes/:id/compare'),
  ...sent(own(OFFICE, { at: PROGRAMME, fields: { version: '1' } }), '/programmes/:id/approve'),
  ...sent(
    own(OFFICE, { at: PROGRAMME, fields: { proposal: '$proposal-3', version: '1' } }),
    '/programmes/:id/confirm',
  ),
  ...sent(
    own([], { at: PROGRAMME, fields: { proposal: '$proposal-4', version: '1' } }),
    '/programmes/:id/withdraw',
  ),
  ...sent(both(ROLES, { fields: { address: 'somebody@office.example' } }), '/notices'),
  ...shown(both(ROLES, { at: { id: '$letter' }, ends: [404] }), '/notices/letters/:id'),
  ...sent(own(OFFICE, { fields: { act: 'confirm', proposal: '$proposal-5', version: '1' } }), '/inbox'),
  ...shown(both(STAFF, { at: { id: '$meeting' } }), '/meetings/:id'),
  ...shown(both(STAFF, { at: { list: 'projects' } }), '/lists/:list'),
  ...shown(both(STAFF, { at: { list: 'projects', id: '$project' } }), '/lists/:list/:id'),
  ...shown(both(OFFICE, { at: { name: 'segments.add' } }), '/acts/:name'),
  ...sent(
    own(OFFICE, {
      at: { name: 'segments.add' },
      fields: {
        project: '$project',
        party: 'UZ',
        title: 'Another road',
        stage: 'idea',
        stageOn: '2025-01-01',
        source: 'an example',
      },
    }),
    '/acts/:name',
  ),
  ...shown(both(STAFF), '/protocol', '/protocol/greetings', '/protocol/occasions', '/protocol/awards'),
  ...shown(both(PROTOCOL), '/protocol/awards/new'),
  ...sent(
    both(PROTOCOL, {
      fields: {
        order: 'otan',
        recipient: 'B. Example',
        party: 'UZ',
        decreedOn: '2024',
        post: 'Minister',
        source: 'an example',
      },
    }),
    '/protocol/awards/new',
  ),
  ...sent(both(PROTOCOL, { fields: { honour: '$honour', statement: '$award' } }), '/protocol/doubles'),
  ...shown(both(STAFF), '/relations', '/ties', '/agenda', '/calendar'),
  ...shown(both(STAFF, { at: { id: '$event' } }), '/calendar/:id'),
  ...shown(both(WATCHERS), '/journal', '/health'),
  // The register of a test has no key that signs.
  ...shown(both(OVERSEERS, { ends: [503] }), '/journal/bundle'),
  // With sign-in nobody chooses as whom to act.
  ...shown(both([]), '/acting'),
  ...sent(both([]), '/acting'),
  ...shown(everybody(), '/sign-in', '/sign-in/code', '/sign-in/first', '/sign-in/entered'),
  ...shown(everybody({ ends: [503, 404] }), '/sign-in/with', '/sign-in/with/callback/openid'),
  ...sent(
    everybody({ fields: { name: 'Nobody', password: 'wrong wrong wrong' }, ends: [401, 429] }),
    '/sign-in',
  ),
  ...sent(everybody({ fields: { code: '123456' }, ends: [401, 429] }), '/sign-in/code'),
  ...sent(
    everybody({
      fields: { code: 'none', name: 'Nobody', password: 'a bridge of nine' },
      ends: [401, 403, 429],
    }),
    '/sign-in/first',
  ),
  ...shown(both(OVERSEERS), '/admin', '/admin/log'),
  ...shown(both(OVERSEERS, { at: { id: '$user' } }), '/admin/persons/:id'),
  ...sent(both(OPERATOR, { at: { id: '$user' }, ends: [404] }), '/admin/persons/:id/sessions'),
  ...sent(both(OPERATOR, { fields: { name: 'Spare' } }), '/admin/code', '/admin/sessions'),
  ...sent(both(ROLES, { fields: { session: 'others' } }), '/account/sessions'),
  ...sent(
    both(ROLES, { fields: { current: 'wrong wrong wrong', next: 'a bridge of ten' }, ends: [401, 422] }),
    '/account/password',
  ),
  ...sent(both(ROLES, { ends: [503, 404] }), '/account/tie'),
  ...sent(
    both(ROLES, { fields: { current: 'wrong wrong wrong', code: '123456' }, ends: [401, 422] }),
    '/account/second-factor',
    '/account/second-factor/confirm',
    '/account/second-factor/drop',
  ),
  ...sent(both(ROLES), '/sign-out'),
}
