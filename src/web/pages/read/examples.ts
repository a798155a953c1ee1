import type { FieldProblem } from '../../parts/fields.js'
import { EMPTY_READ_FORM, type ReadForm } from './form.js'
import type { TakenOut } from './sent.js'

interface ReadExample {
  readonly form: ReadForm
  readonly problems: readonly FieldProblem[]
  readonly opened?: TakenOut
}

const page: TakenOut = {
  format: 'html',
  text: 'Стороны условились о мосте.',
  encoding: 'utf-8',
  isGuess: false,
  title: 'Встреча',
  day: '2026-06-13',
  address: '',
  publisher: '',
  bare: 0,
  links: [],
  isFetched: false,
}

/** The read page: empty, filled in, sent with mistakes, with what a file holds, with letters that are a guess, with a file that is not taken,
 *  with what stands at an address, with an address that does not open, with an address beside a text from elsewhere, with a document some pages of which hold no words. */
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
  opened: {
    form: { ...EMPTY_READ_FORM, text: page.text, title: page.title, day: page.day },
    problems: [],
    opened: page,
  },
  guessed: {
    form: { ...EMPTY_READ_FORM, text: page.text },
    problems: [],
    opened: { ...page, format: 'txt', encoding: 'Windows-1251', isGuess: true },
  },
  refused: {
    form: { ...EMPTY_READ_FORM, publisher: 'UZ' },
    problems: [{ field: 'file', message: 'This PDF holds pictures of its pages and no letters.' }],
  },
  fetched: {
    form: {
      ...EMPTY_READ_FORM,
      text: page.text,
      title: page.title,
      url: 'https://press.example/ru/lists/view/7',
    },
    problems: [],
    opened: {
      ...page,
      isFetched: true,
      links: [
        { address: 'https://press.example/uz/lists/view/7', words: 'uz' },
        { address: 'https://press.example/ru/lists/view/8', words: 'О чём говорили министры' },
      ],
    },
  },
  unopened: {
    form: { ...EMPTY_READ_FORM, address: 'https://press.example/ru/lists/view/9', day: '2026-06-13' },
    problems: [{ field: 'address', message: 'There is nothing at this address. Check it.' }],
  },
  beside: {
    form: {
      ...{ ...EMPTY_READ_FORM, text: page.text, url: 'https://press.example/ru/lists/view/7' },
      address: 'https://press.example/ru/lists/view/9',
    },
    problems: [
      {
        field: 'address',
        message: 'To open this address, empty the box for the text; what stands there comes from elsewhere',
      },
    ],
  },
  bare: {
    form: { ...EMPTY_READ_FORM, text: page.text, title: page.title },
    problems: [],
    opened: { ...page, format: 'pdf', encoding: null, bare: 2 },
  },
}
