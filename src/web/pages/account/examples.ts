import type { ShownAccount } from './page.js'

const USUAL: ShownAccount = {
  name: 'Example Officer',
  sessions: [
    {
      id: 's1',
      agent: 'Firefox',
      address: '192.0.2.7',
      begun: '2026-11-26T06:00:00.000Z',
      used: '2026-11-26T07:10:00.000Z',
      isThis: true,
    },
    {
      id: 's2',
      agent: 'Telephone',
      address: '192.0.2.9',
      begun: '2026-11-25T06:00:00.000Z',
      used: '2026-11-25T18:02:00.000Z',
      isThis: false,
    },
  ],
  hasSecondFactor: false,
  setUp: null,
  isConfirming: false,
  provider: null,
  isTied: false,
  isTieRefused: false,
  toProvider: null,
  problems: [],
}

/** Examples of an account: as usual, with a problem, while a second factor is set up, with one in force. */
export const accountExamples: Readonly<Record<string, ShownAccount>> = {
  usual: USUAL,
  wrong: { ...USUAL, problems: [{ field: 'current', message: 'The password is wrong' }] },
  'setting-up': {
    ...USUAL,
    setUp: {
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      address: 'otpauth://totp/Kelisim:Example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Kelisim',
      recovery: ['aaaaa-11111'],
    },
  },
  'code-wrong': {
    ...USUAL,
    isConfirming: true,
    problems: [{ field: 'second-code', message: 'The code is wrong or too old' }],
  },
  'second-factor': { ...USUAL, hasSecondFactor: true },
  organisation: { ...USUAL, provider: 'sign-in.example', isTieRefused: true },
  tied: { ...USUAL, provider: 'sign-in.example', isTied: true },
}
