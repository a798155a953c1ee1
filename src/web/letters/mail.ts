import { createTransport } from 'nodemailer'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Config } from '../../platform/index.js'
import type { Letter } from '../../register/index.js'

/** Sends one letter; the answer says why not. */
export type SendLetter = (letter: Letter) => Promise<Result<null>>

/** How long a mail server may keep us waiting, in milliseconds. */
const PATIENCE = 20_000

/** The way out for letters; null when no mail server is set, and letters stay in the outbox.
 *  errors of the way: unavailable.mail */
export function openMail({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): SendLetter | null {
  if (smtpUrl === null || mailFrom === null) return null
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ address, subject, text, html }) => {
    try {
      await transport.sendMail({ from: mailFrom, to: { name: '', address }, subject, text, html })
      return ok(null)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return fail({ code: 'unavailable.mail', message: `The letter was not taken: ${why.slice(0, 200)}` })
    }
  }
}
