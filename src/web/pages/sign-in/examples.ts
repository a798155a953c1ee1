import type { SentBefore } from './again.js'
import type { SignInForm } from './page.js'

const EMPTY: SignInForm = {
  step: 'sign-in',
  name: '',
  code: '',
  back: '/',
  hasKept: false,
  provider: null,
  problems: [],
}

/** Examples of coming in: empty, wrong, with a form that waits, the second factor, a one-time code. */
export const signInExamples: Readonly<Record<string, SignInForm>> = {
  empty: { ...EMPTY, provider: 'sign-in.example' },
  wrong: {
    ...EMPTY,
    name: 'Example Officer',
    hasKept: true,
    problems: [{ field: 'main-form', message: 'The name or the password is wrong' }],
  },
  code: { ...EMPTY, step: 'code' },
  'one-time': {
    ...EMPTY,
    step: 'one-time',
    code: 'AAAAA-BBBBB',
    problems: [{ field: 'password', message: 'Too short' }],
  },
}

/** An example of a form that is to be sent again. */
export const sentExample: SentBefore = {
  path: '/acts/sides.report',
  fields: [
    ['commitment', 'UZ-KZ/2025-03-29/07'],
    ['ownNote', 'Example note'],
  ],
}
