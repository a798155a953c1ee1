import type { Day, Instant } from '../../kernel/index.js'

/** What a person is told of without asking. */
export const NOTICE_KINDS = ['to-confirm', 'refused', 'returned', 'overdue', 'due-soon', 'disputed'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** One thing that waits for somebody.
 *  shapes: `about` its reference or id; `words` what it is, in the language of its text; `command` the act that was proposed;
 *  `day` its due, or when it was proposed or refused; `ground` why it was refused; `path` where it is looked at */
export interface Notice {
  readonly kind: NoticeKind
  readonly about: string
  readonly words: string
  readonly language: string | null
  readonly command: string | null
  readonly ground: string | null
  readonly day: Day | null
  readonly path: string
}

/** All that waits for somebody; `more` how many of each kind are not among the notices. */
export interface Notices {
  readonly notices: readonly Notice[]
  readonly more: Readonly<Record<NoticeKind, number>>
}

/** A letter that was made; `sentAt` null as long as it waits in the outbox. */
export interface Letter {
  readonly id: string
  readonly person: string
  readonly address: string
  readonly day: Day
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly madeAt: Instant
  readonly sentAt: Instant | null
  readonly failure: string | null
}

/** Who wishes a daily letter, where to and in which language. */
export interface LetterWish {
  readonly person: string
  readonly address: string
  readonly language: string
}
