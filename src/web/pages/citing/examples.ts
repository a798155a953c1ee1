import { storedExample } from '../reading/examples-stored.js'
import type { CitedView } from './page.js'

const cited: CitedView = {
  statement: storedExample(4),
  language: 'ru',
  publisher: 'Казахстан',
  source: 'https://example.org/readout/7',
  address: 'https://kelisim.example/r/UZ-KZ/2026-06-12/05',
  seen: '2026-11-26',
  commitment: 'co_example',
}

export const citedExamples: Readonly<Record<string, CitedView>> = {
  commitment: cited,
  'little-known': {
    ...cited,
    statement: { ...storedExample(0), published: null },
    publisher: null,
    source: null,
    commitment: null,
  },
}
