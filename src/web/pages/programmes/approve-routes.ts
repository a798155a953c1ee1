import { fail, type Result } from '../../../kernel/index.js'
import type { Done } from '../../../register/index.js'
import { leadTo, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { proposedOrNot, rememberDone } from '../../done.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { showProgramme } from './show.js'

const FIELDS = /^(?:key|version|proposal)$/
type Step = 'approve' | 'confirm' | 'withdraw'

async function give(c: Asked, door: RegisterDoor, parts: AppParts, step: Step): Promise<Result<Done>> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return form
  const { fields } = form.value
  if (!hasOurKey(form.value, parts.keys)) return fail(WITHOUT_KEY)
  const [key, version] = [fields.get('key') ?? '', fields.get('version') ?? '']
  const on = todayOf(parts.clock)
  if (step === 'approve')
    return door.give(key, 'programmes.approve', { programme: c.req.param('id'), version, on })
  return door.give(key, `proposals.${step}`, { proposal: fields.get('proposal') ?? '', version })
}

function take(parts: AppParts, step: Step) {
  return (c: Asked) =>
    throughDoor(c, async (door) => {
      const done = await give(c, door, parts, step)
      if (!done.ok) return showProgramme(c, door, parts, done.problem)
      const command = step === 'approve' ? 'programmes.approve' : `proposals.${step}`
      rememberDone(c, { ...proposedOrNot(done.value), command })
      return leadTo(c, `/programmes/${c.req.param('id')}`)
    })
}

/** Approving a version: a person of one side proposes, one of the other confirms. */
export function addApproveRoutes(app: WebApp, parts: AppParts): void {
  for (const step of ['approve', 'confirm', 'withdraw'] as const)
    app.post(`/programmes/:id/${step}`, take(parts, step))
}
