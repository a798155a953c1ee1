import type { FieldProblem } from '../../parts/fields.js'
import { EMPTY_READ_FORM, type ReadForm } from './form.js'

interface ReadExample {
  readonly form: ReadForm
  readonly problems: readonly FieldProblem[]
}

/** The read page: empty, filled in, sent with mistakes. */
export const readExamples: Readonly<Record<string, ReadExample>> = {
  empty: { form: EMPTY_READ_FORM, problems: [] },
  filled: {
    form: { ...EMPTY_READ_FORM, text: 'Стороны условились о мосте.', day: '2026-06-13', publisher: 'KZ' },
    problems: [],
  },
  wrong: {
    form: { ...EMPTY_READ_FORM, day: '13 июня', url: 'javascript:alert(1)' },
    problems: [
      { field: 'text', message: 'Paste the text of a readout, or choose a text file' },
      { field: 'day', message: 'Write the day as year-month-day, for example 2025-03-29' },
    ],
  },
}
