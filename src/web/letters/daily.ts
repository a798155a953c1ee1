import { type Clock, ok, type Result } from '../../kernel/index.js'
import { isScreenLanguage } from '../../languages/index.js'
import {
  type Actor,
  actorNamed,
  hasUsers,
  keepLetter,
  type LetterWish,
  noteSent,
  noticesFor,
  type Register,
  unsentLetters,
  wishesWithout,
} from '../../register/index.js'
import { writeLetter } from './letter.js'
import type { SendLetter } from './mail.js'

/** What daily letters are made of.
 *  shapes: `send` null when no mail server is set; `origin` where the pages are */
export interface DailyParts {
  readonly register: Register
  readonly clock: Clock
  readonly send: SendLetter | null
  readonly origin: string | null
}

/** What came of one round. */
export interface DailyRound {
  readonly written: number
  readonly sent: number
  readonly failed: number
}

const WRITER: Actor = { name: 'Kelisim', role: 'operator' }
/** Letters sent in one round; the rest go in the next. */
const MOST_AT_ONCE = 200

async function readerOf({ db }: Register, person: string, today: string): Promise<Result<Actor>> {
  if (await hasUsers(db)) return actorNamed(db, person, today)
  return ok({ name: person, role: 'secretariat' })
}

async function writeFor(wish: LetterWish, today: string, parts: DailyParts): Promise<boolean> {
  const { register, origin } = parts
  const reader = await readerOf(register, wish.person, today)
  if (!reader.ok) return false
  const notices = await register.ask((db) => noticesFor(db, reader.value, today))
  if (!notices.ok || notices.value.notices.length === 0) return false
  const language = isScreenLanguage(wish.language) ? wish.language : 'en'
  const letter = writeLetter(wish.person, notices.value, { language, origin, today })
  const kept = { ...letter, address: wish.address, day: today }
  return (await register.act(WRITER, (tx, writer) => keepLetter(tx, writer, kept))).ok
}

async function sendAll({ register, send }: DailyParts): Promise<Omit<DailyRound, 'written'>> {
  const waiting = await register.ask((db) => unsentLetters(db, MOST_AT_ONCE))
  if (send === null || !waiting.ok) return { sent: 0, failed: 0 }
  let sent = 0
  for (const letter of waiting.value) {
    const taken = await send(letter)
    const failure = taken.ok ? null : taken.problem.message
    await register.act(WRITER, (tx, writer) => noteSent(tx, writer, { id: letter.id, failure }))
    if (taken.ok) sent += 1
  }
  return { sent, failed: waiting.value.length - sent }
}

/** Writes the letters of today that are still to be written, and sends what waits in the outbox. */
export async function writeDailyLetters(parts: DailyParts): Promise<Result<DailyRound>> {
  const today = parts.clock().slice(0, 10)
  const wishes = await parts.register.ask((db) => wishesWithout(db, today))
  if (!wishes.ok) return wishes
  let written = 0
  for (const wish of wishes.value) if (await writeFor(wish, today, parts)) written += 1
  return ok({ written, ...(await sendAll(parts)) })
}
