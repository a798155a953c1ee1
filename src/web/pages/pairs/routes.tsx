import { z } from 'zod'
import type { Result } from '../../../kernel/index.js'
import { type Pair, pairNamed } from '../../../register/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import { rememberPair } from '../../pair-chosen.js'
import { pairAddress } from '../../parts/pair.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { OTHER_PAIR, type PairForm, PairsPage } from './page.js'

/** An address inside these pages, without its language. */
const INSIDE = /^\/(?![/\\])[^\p{Cc}\\]{0,500}$/u
const query = z.strictObject({ back: z.string().max(600).default('/') })

/** The pages whose address names the pair. */
const OF_PAIR = /^\/(portfolio|trade|ties|relations)\/[a-z]{2}-[a-z]{2}(?=[?#]|$)/

/** Where one came from, of the pair now chosen; what was asked of the other pair's page holds no more. */
function backOf(back: string, pair: string): string {
  if (!INSIDE.test(back)) return '/'
  const page = OF_PAIR.exec(back)?.[1]
  return page === undefined ? back : `/${page}/${pairAddress(pair)}`
}

/** The pairs of which something was accepted, and the one chosen. */
async function knownPairs(door: RegisterDoor, chosen: string, today: string): Promise<PairForm['known']> {
  const found = await door.found({ today, size: 1 })
  const known = found.ok ? found.value.facets.pair : []
  return known.some(({ value }) => value === chosen) ? known : [{ value: chosen, count: 0 }, ...known]
}

async function showForm(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const asked = readQuery(c, query)
  if (!asked.ok) return showProblem(c, asked.problem)
  const { screen } = c.var
  const known = await knownPairs(door, screen.pair, todayOf(clock))
  const { back } = asked.value
  const form = { known, chosen: screen.pair, first: '', second: '', back, problems: [] }
  return showPage(c, <PairsPage form={form} screen={screen} />)
}

function fieldsOf({ fields }: SentForm) {
  const field = (name: string) => (fields.get(name) ?? '').slice(0, 600)
  return { pair: field('pair'), first: field('first'), second: field('second'), back: field('back') }
}

/** The pair that a form names.
 *  errors: invalid.pair, invalid.party */
function pairIn(
  door: RegisterDoor,
  { pair, first, second }: ReturnType<typeof fieldsOf>,
): Promise<Result<Pair>> {
  const [one = '', other = ''] = pair === OTHER_PAIR ? [first, second] : pair.split('-')
  return door.ask((db) => pairNamed(db, one, other))
}

async function choose(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const sent = await readForm(c, /^(key|pair|first|second|back)$/)
  if (!sent.ok) return showProblem(c, sent.problem)
  if (!hasOurKey(sent.value, keys)) return showProblem(c, WITHOUT_KEY)
  const told = fieldsOf(sent.value)
  const pair = await pairIn(door, told)
  const { screen } = c.var
  if (!pair.ok) {
    const known = await knownPairs(door, screen.pair, todayOf(clock))
    const problems = [{ field: 'first', message: screen.words.pairs.wrong }]
    return showPage(
      c,
      <PairsPage form={{ ...told, known, chosen: told.pair, problems }} screen={screen} />,
      422,
    )
  }
  rememberPair(c, pair.value)
  return leadTo(c, backOf(told.back, pair.value))
}

/** The choice of the pair that pages show. */
export function addPairRoutes(app: WebApp, parts: AppParts): void {
  app.get('/pairs', (c) => throughDoor(c, (open) => showForm(c, open, parts)))
  app.post('/pairs', (c) => throughDoor(c, (open) => choose(c, open, parts)))
}
