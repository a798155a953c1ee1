import type { EditionId, StatementId } from '../../../kernel/index.js'
import { FORCES, KINDS } from '../../../statements/index.js'
import { leadTo, showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { Asked } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { pathWith } from '../../words/addresses.js'
import type { TypedByHand } from './kept.js'
import { editionPath } from './stored.js'

const CHECKED_FIELDS = /^(key|pick-st_[0-9a-z]{1,60})$/

/** The statements that were checked, each with the version that was seen. */
function checkedIn(fields: ReadonlyMap<string, string>) {
  return [...fields].flatMap(([name, version]) => {
    if (!name.startsWith('pick-')) return []
    return [{ statement: name.slice('pick-'.length) as StatementId, version: Number(version) || 0 }]
  })
}

/** Accepts the checked statements one by one, each in its own act, and tells how many were changed meanwhile. */
export async function acceptChecked(c: Asked, door: RegisterDoor, { keys }: AppParts): Promise<Response> {
  const sent = await readForm(c, CHECKED_FIELDS)
  if (!sent.ok) return showProblem(c, sent.problem)
  if (!hasOurKey(sent.value, keys)) return showProblem(c, WITHOUT_KEY)
  const { fields } = sent.value
  const checked = checkedIn(fields)
  let accepted = 0
  for (const [at, command] of checked.entries()) {
    const done = await door.accept(`${fields.get('key')}-${at}`, command)
    if (done.ok) accepted++
    else if (done.problem.code.startsWith('refused')) return showProblem(c, done.problem)
  }
  const path = editionPath(c.req.param('id') ?? '', c.req.param('edition') ?? '')
  return leadTo(
    c,
    pathWith(path, { accepted: String(accepted), left: String(checked.length - accepted || '') }),
  )
}

const BY_HAND_FIELDS = /^(key|quote|kind|force)$/

/** What came of adding a statement: an answer, or what was typed with what is wrong with it. */
export async function addTyped(
  c: Asked,
  door: RegisterDoor,
  { keys }: AppParts,
): Promise<Response | TypedByHand> {
  const sent = await readForm(c, BY_HAND_FIELDS)
  if (!sent.ok) return showProblem(c, sent.problem)
  if (!hasOurKey(sent.value, keys)) return showProblem(c, WITHOUT_KEY)
  const field = (name: string) => sent.value.fields.get(name) ?? ''
  const quote = field('quote').replace(/\r\n?/g, '\n').trim()
  const kind = KINDS.find((one) => one === field('kind')) ?? 'topic'
  const force = FORCES.find((one) => one === field('force')) ?? 'reported'
  const edition = (c.req.param('edition') ?? '') as EditionId
  const added = await door.addByHand(field('key'), { edition, kind, force, quote })
  if (added.ok) return leadTo(c, pathWith('/review', { st: added.value.statement }))
  if (added.problem.code !== 'invalid.quote') return showProblem(c, added.problem)
  return { quote, kind, force, problem: c.var.screen.words.editions.wordsWrong }
}
