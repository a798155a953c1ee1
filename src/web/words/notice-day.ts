import type { ScreenWords } from '../../languages/index.js'
import type { NoticeKind } from '../../register/index.js'

/** The phrase that tells what the day of a notice is. */
export function dayPhrase(kind: NoticeKind, { notices }: ScreenWords): string {
  if (kind === 'to-confirm') return notices.proposedOn
  return kind === 'refused' ? notices.refusedOn : notices.dueOn
}
