import type { Act, Area } from '../platform/index.js'
import { listNamed } from '../register/index.js'

/** Who may come to a route: everybody; whoever is signed in, since the acts behind it ask for rights themselves; whoever
 *  has a right; or only who sits at this machine while there is no sign-in. */
export type Who = 'everyone' | 'signed-in' | 'alone' | Right

/** A right that the role must have, at least to what is its own.
 *  shapes: `area` may hang on the parts of the address */
interface Right {
  readonly act: Act
  readonly area: Area | ((parts: Readonly<Record<string, string>>) => Area | null)
}

/** One row of the table.
 *  shapes: `path` without the endings and patterns by which the same thing is told to programs;
 *  `isFree` when a form may be sent without a key, since it changes nothing */
export interface RouteRow {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly who: Who
  readonly isFree: boolean
}

function shown(who: Who, ...paths: readonly string[]): readonly RouteRow[] {
  return paths.map((path) => ({ method: 'GET', path, who, isFree: true }))
}

function sent(who: Who, ...paths: readonly string[]): readonly RouteRow[] {
  return paths.map((path) => ({ method: 'POST', path, who, isFree: false }))
}

function sentFreely(who: Who, ...paths: readonly string[]): readonly RouteRow[] {
  return paths.map((path) => ({ method: 'POST', path, who, isFree: true }))
}

const sees = (area: Area): Right => ({ act: 'see', area })
const REVIEWS: Right = { act: 'review', area: 'statement' }
const KEEPS_AWARDS: Right = { act: 'keep', area: 'award' }
const KEEPS_USERS: Right = { act: 'keep', area: 'user' }

function areaOfList({ list = '' }: Readonly<Record<string, string>>): Area | null {
  const found = listNamed(list.replace(/\.(json|csv)$/, ''))
  return found.ok ? found.value.area : null
}

const SEES_LIST: Right = { act: 'see', area: areaOfList }

/** Every route with who may come to it. A route without a row is refused when there is sign-in, and a test names it. */
const TABLE: readonly RouteRow[] = [
  ...shown('everyone', '/static/kelisim.css', '/static/kelisim.js', '/static/mark.svg'),
  ...shown('everyone', '/languages', '/catalogue', '/catalogue/:page/:state', '/figures', '/r/:reference'),
  ...shown('everyone', '/read', '/read/:id'),
  ...sentFreely('everyone', '/read'),
  ...sent({ act: 'receive', area: 'readout' }, '/read/:id/review'),
  ...shown('signed-in', '/'),
  ...shown(sees('readout'), '/readouts/:id', '/readouts/:id/:edition'),
  ...sent(REVIEWS, '/readouts/:id/:edition/missed'),
  ...shown(REVIEWS, '/review'),
  ...sent(REVIEWS, '/readouts/:id/:edition/accept', '/readouts/:id/:edition/statements'),
  ...sent(
    REVIEWS,
    '/review/:id/accept',
    '/review/:id/correct',
    '/review/:id/reject',
    '/review/:id/undo',
    '/review/:id/tie',
  ),
  ...shown(
    sees('commitment'),
    '/register',
    '/commitments',
    '/commitments/:id',
    '/commitments/:pair/:day/:number',
    '/compare',
  ),
  ...sent('signed-in', '/commitments/:id/report'),
  ...shown('everyone', '/cite/:reference', '/c/:rest'),
  ...shown('signed-in', '/views'),
  ...sent('signed-in', '/seen'),
  ...shown(sees('project'), '/portfolio', '/portfolio/:pair', '/projects', '/projects/:id'),
  ...shown(sees('series'), '/trade', '/trade/:pair'),
  ...shown(sees('body'), '/bodies', '/bodies/:id'),
  ...shown(
    sees('instruction'),
    '/instructions',
    '/instructions/sheet',
    '/instructions/:id',
    '/instructions/:id/:act',
  ),
  ...sent(
    'signed-in',
    '/instructions/remind',
    '/instructions/:id/confirm',
    '/instructions/:id/withdraw',
    '/instructions/:id/:act',
  ),
  ...shown(
    sees('report'),
    '/reports',
    '/reports/:id',
    '/reports/:id/answers',
    '/reports/:id/lines/:line',
    '/reports/:id/figures',
    '/reports/:id/asks',
    '/reports/:id/add',
    '/reports/:id/import',
  ),
  ...shown({ act: 'move', area: 'report' }, '/reports/new'),
  ...shown({ act: 'move', area: 'instruction' }, '/instructions/remind'),
  ...shown({ act: 'keep', area: 'programme' }, '/programmes/new'),
  ...sent('signed-in', '/reports/new', '/reports/:id/check', '/reports/:id/send'),
  ...['/reports/:id/lines/:line', '/reports/:id/figures', '/reports/:id/asks', '/reports/:id/add'].flatMap(
    (form) => sent('signed-in', form, `${form}/draft`, `${form}/forget`),
  ),
  ...sent('signed-in', '/reports/:id/import', '/reports/:id/import/take', '/reports/:id/import/forget'),
  ...shown(sees('programme'), '/programmes', '/programmes/:id', '/programmes/:id/compare'),
  ...sent(
    'signed-in',
    '/programmes/new',
    '/programmes/:id/approve',
    '/programmes/:id/confirm',
    '/programmes/:id/withdraw',
  ),
  ...shown(
    'everyone',
    '/p',
    '/p/forces',
    '/p/promises',
    '/p/c/:reference',
    '/p/readouts/:id',
    '/p/corrections',
  ),
  ...shown('signed-in', '/notices', '/notices/letters/:id'),
  ...sent('signed-in', '/notices', '/inbox'),
  ...shown(sees('meeting'), '/meetings', '/meetings/:id'),
  ...shown('signed-in', '/lists'),
  ...shown(SEES_LIST, '/lists/:list', '/lists/:list/:id'),
  ...shown('signed-in', '/acts', '/acts/:name'),
  ...sent('signed-in', '/acts/:name'),
  ...shown(sees('greeting'), '/protocol', '/protocol/greetings', '/protocol/occasions'),
  ...shown(sees('award'), '/protocol/awards'),
  ...shown(KEEPS_AWARDS, '/protocol/awards/new'),
  ...sent(KEEPS_AWARDS, '/protocol/awards/new', '/protocol/doubles'),
  ...shown(sees('relation'), '/relations', '/relations/:pair'),
  ...shown(sees('tie'), '/ties', '/ties/:pair'),
  ...shown(sees('agenda'), '/agenda'),
  ...shown(sees('event'), '/calendar', '/calendar/:id'),
  ...shown(sees('journal'), '/journal', '/health'),
  ...shown(sees('database'), '/journal/bundle'),
  ...shown('signed-in', '/pairs'),
  ...sent('signed-in', '/pairs'),
  ...shown('alone', '/acting'),
  ...sent('alone', '/acting'),
  ...shown('everyone', '/sign-in', '/sign-in/code', '/sign-in/first', '/sign-in/entered'),
  ...shown('everyone', '/sign-in/with', '/sign-in/with/callback/openid'),
  ...sentFreely('everyone', '/sign-in', '/sign-in/code', '/sign-in/first'),
  ...shown('signed-in', '/sign-in/kept', '/account', '/inbox'),
  ...sent('signed-in', '/sign-out'),
  ...sent('signed-in', '/account/sessions', '/account/password', '/account/tie'),
  ...sent(
    'signed-in',
    '/account/second-factor',
    '/account/second-factor/confirm',
    '/account/second-factor/drop',
  ),
  ...shown(sees('user'), '/admin', '/admin/persons/:id', '/admin/log'),
  ...sent(KEEPS_USERS, '/admin/code', '/admin/sessions', '/admin/persons/:id/sessions'),
]

const BY_KEY: ReadonlyMap<string, RouteRow> = new Map(TABLE.map((row) => [`${row.method} ${row.path}`, row]))

/** The path of a route without what only says which form of an answer it gives: patterns and endings. */
export function plainPath(route: string): string {
  return route
    .replace(/\{[^/]*\}/g, '')
    .replace(/\.[a-z]+(?:\.[a-z]+)?$/, (ending) => (route.startsWith('/static/') ? ending : ''))
}

/** The row of a route; undefined when nobody said who may come to it. */
export function rowOf(method: string, route: string): RouteRow | undefined {
  return BY_KEY.get(`${method === 'HEAD' ? 'GET' : method} ${plainPath(route)}`)
}

/** All rows, for those who count them. */
export function listRows(): readonly RouteRow[] {
  return TABLE
}
