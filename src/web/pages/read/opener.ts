import { openAddress, sourceProblem } from '../../../intake/index.js'
import { fail } from '../../../kernel/index.js'
import { mayDo } from '../../../platform/index.js'
import type { AppParts } from '../../app-parts.js'
import type { Asked } from '../../environment.js'
import { hasOurKey, type SentForm, WITHOUT_KEY } from '../../forms.js'
import type { Screen } from '../../screen.js'
import type { Opener } from './sent.js'

/** Whether addresses are opened for whoever looks at a page: for those who receive readouts, and for who sits alone at this machine. The
 *  public would make of this server a way to places that it cannot go itself. */
export function mayOpenAddresses({ isAlone, role }: Pick<Screen, 'isAlone' | 'role'>): boolean {
  return isAlone || (role !== null && mayDo(role, 'receive', { area: 'readout' }))
}

function isKeyOf(c: Asked, sent: SentForm, { keys }: AppParts): boolean {
  return hasOurKey(sent, keys) && keys.isFor(sent.fields.get('key') ?? '', c.var.person.session)
}

/** Opens addresses for one who has the right to it and sent a form of this server; while a document comes, others have their turn. */
export function openerFor(c: Asked, sent: SentForm, parts: AppParts): Opener {
  const { isAlone, role } = c.var.screen
  const mayOpen = mayOpenAddresses(c.var.screen)
  const isPublic = !isAlone && role === null
  const letOthers = () => c.var.giveTurnBack?.()
  const open: Opener['open'] = async (address) => {
    if (!mayOpen) return fail(sourceProblem('refused.source-role'))
    if (!isKeyOf(c, sent, parts)) return fail(WITHOUT_KEY)
    letOthers()
    return openAddress(address, parts.fetches ?? { inside: [] })
  }
  return { mayOpen, isPublic, letOthers, open }
}
