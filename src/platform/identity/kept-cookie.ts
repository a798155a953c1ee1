import { ok, type Result } from '../../kernel/index.js'
import type { Means } from './asking.js'
import { cookiePrefixOf } from './auth.js'
import { findForm, forgetForm, keepForm } from './kept.js'
import type { Asking, Cookies, KeptForm } from './types.js'

const HOUR_SECONDS = 3_600

function nameOf({ origin }: Means): string {
  return `${cookiePrefixOf(origin)}.kept_form`
}

function cookieLine(means: Means, value: string, seconds: number): string {
  const secure = means.origin.startsWith('https:') ? '; Secure' : ''
  return `${nameOf(means)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

function tokenIn(means: Means, { cookie }: Asking): string | null {
  const start = `${nameOf(means)}=`
  const part = cookie.split(';').map((one) => one.trim())
  return part.find((one) => one.startsWith(start))?.slice(start.length) || null
}

/** Keeps a form for the browser that sent it. */
export async function keepForBrowser(means: Means, form: KeptForm): Promise<Result<Cookies>> {
  const token = await keepForm(means.db, form, means.now())
  return token.ok ? ok([cookieLine(means, token.value, HOUR_SECONDS)]) : token
}

/** The form kept for a browser. */
export async function keptForBrowser(means: Means, asking: Asking): Promise<KeptForm | null> {
  const token = tokenIn(means, asking)
  return token === null ? null : findForm(means.db, token, means.now())
}

/** Forgets the form kept for a browser. */
export async function dropForBrowser(means: Means, asking: Asking): Promise<Cookies> {
  const token = tokenIn(means, asking)
  if (token === null) return []
  await forgetForm(means.db, token)
  return [cookieLine(means, '', 0)]
}
