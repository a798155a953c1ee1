import { OTHER_PAIR, type PairForm } from './page.js'

const known = [
  { value: 'UZ-KZ', count: 103 },
  { value: 'UZ-KG', count: 12 },
]

/** The choice of a pair: as it comes, in a register that holds nothing, and with the same state named twice. */
export const pairExamples: Readonly<Record<string, PairForm>> = {
  choice: { known, chosen: 'UZ-KZ', first: '', second: '', back: '/', problems: [] },
  empty: {
    known: [{ value: 'UZ-KZ', count: 0 }],
    chosen: 'UZ-KZ',
    first: '',
    second: '',
    back: '/',
    problems: [],
  },
  wrong: {
    known,
    chosen: OTHER_PAIR,
    first: 'TJ',
    second: 'TJ',
    back: '/',
    problems: [{ field: 'first', message: 'Choose two different states' }],
  },
}
