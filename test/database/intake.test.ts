import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intakeReadout, openReview, receiveReadout } from '../../src/intake/index.js'
import { getReadout, listReadouts, listStatements } from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import {
  CLAIMS,
  codeOf,
  INPUT,
  journalLength,
  REVIEWER,
  readerOf,
  TEXT,
  type TestRegister,
  takeIn,
  testRegister,
  VISITOR,
} from './review-setup.js'

let here: TestRegister

beforeAll(async () => {
  here = await testRegister()
})

afterAll(() => here?.close())

describe('receiving a readout', () => {
  it('keeps the text to the letter, guesses the title and gives the same edition for the same text', async () => {
    const text = 'Первая строка — «заголовок» 😀\r\n\r\nДальше  два пробела.\t\n'
    const first = await here.act((tx, writer) => receiveReadout(tx, writer, { text }))
    const before = await journalLength(here)
    const again = await here.act((tx, writer) =>
      receiveReadout(tx, writer, { text, title: 'Другой', publisher: 'KZ' }),
    )
    expect(first).toMatchObject({ known: false, title: 'Первая строка — «заголовок» 😀' })
    expect(again).toEqual({ ...first, known: true })
    expect(await journalLength(here)).toBe(before)
    const view = mustHave(await getReadout(here.register.db, first.readout))
    expect(view.editions.map(({ edition }) => edition.text)).toEqual([text])
    expect(view.readout).toMatchObject({ publisher: null, published: null, pair: null })
  })

  it('keeps one readout when many receive the same text at once', async () => {
    const text = 'Один и тот же текст для всех.'
    const received = await Promise.all(
      Array.from({ length: 12 }, () => here.act((tx, writer) => receiveReadout(tx, writer, { text }))),
    )
    expect(new Set(received.map(({ readout }) => readout)).size).toBe(1)
    expect(received.filter(({ known }) => !known)).toHaveLength(1)
  })

  it.each([
    ['invalid.empty-text', { text: ' \n\t ' }],
    ['invalid.empty-text', { text: '… — !' }],
    ['invalid.large-text', { text: 'я'.repeat(600_000) }],
    ['invalid.binary-text', { text: 'PK\u0003\u0004\0\0text' }],
    ['invalid.binary-text', { text: `${'\u0001\u0002'.repeat(5)}text` }],
    ['invalid.lone-surrogate', { text: 'half \ud83d of it' }],
    ['invalid.published', { text: 'a', published: '2025-02-29' }],
    ['invalid.published', { text: 'a', published: '29.03.2025' }],
    ['invalid.address', { text: 'a', address: 'javascript:alert(1)' }],
    ['invalid.language', { text: 'a', language: 'Russian' }],
    ['invalid.title', { text: 'a', title: 'x'.repeat(501) }],
    ['invalid.party', { text: 'a', publisher: 'QQ' }],
    ['invalid.party', { text: 'a', parties: ['UZ', 'QQ'] }],
  ])('answers %s and keeps nothing', async (code, input) => {
    const before = await journalLength(here)
    expect(codeOf(await here.register.act(REVIEWER, (tx, writer) => receiveReadout(tx, writer, input)))).toBe(
      code,
    )
    expect(await journalLength(here)).toBe(before)
  })

  it('refuses whoever has no right to it', async () => {
    const refused = await here.register.act(VISITOR, (tx, writer) =>
      receiveReadout(tx, writer, { text: 'Чужой текст' }),
    )
    expect(codeOf(refused)).toBe('refused.role')
    expect(mustHave(await listReadouts(here.register.db, { words: 'чужой' })).total).toBe(0)
  })
})

describe('opening the review of a reading', () => {
  it('numbers the statements in text order under pair and day, and keeps spans and slots as they were read', async () => {
    await takeIn(here)
    const { rows } = mustHave(await listStatements(here.register.db, { pair: 'UZ-KZ', sort: 'reference' }))
    expect(rows.map(({ reference }) => reference)).toEqual(
      CLAIMS.map((_, index) => `UZ-KZ/2025-05-14/${String(index + 1).padStart(2, '0')}`),
    )
    expect(rows.map(({ kind }) => kind)).toEqual(CLAIMS.map(({ kind }) => kind))
    for (const { span, quote, slots, state, version } of rows) {
      expect(TEXT.slice(span.start, span.end)).toBe(quote)
      for (const slot of slots) expect(TEXT.slice(slot.span.start, slot.span.end)).toBe(slot.quote)
      expect({ state, version }).toEqual({ state: 'read', version: 1 })
    }
    const event = rows.find(({ kind }) => kind === 'event')
    expect(event?.slots.at(-1)).toEqual({
      name: 'when',
      value: { type: 'date', text: '2025-05-14/..' },
      quote: 'в ближайшие месяцы',
      span: {
        start: TEXT.indexOf('в ближайшие'),
        end: TEXT.indexOf('в ближайшие') + 'в ближайшие месяцы'.length,
      },
      basis: { from: 'inferred', why: 'after publication' },
    })
  })

  it('changes nothing when the same reader reads again, and adds only the unseen when a newer one does', async () => {
    const before = await journalLength(here)
    const again = await here.act((tx, writer) =>
      intakeReadout(tx, writer, { input: INPUT, read: readerOf(CLAIMS) }),
    )
    expect(again).toMatchObject({ known: true, opened: { added: 0, statements: 10, pair: 'UZ-KZ' } })
    expect(await journalLength(here)).toBe(before)
    const more = [...CLAIMS, { kind: 'topic', words: 'Стороны остались довольны' } as const]
    const newer = await here.act((tx, writer) =>
      intakeReadout(tx, writer, { input: INPUT, read: readerOf(more, [], 'test/2') }),
    )
    expect(newer.opened).toMatchObject({ added: 1, statements: 11 })
    const { rows } = mustHave(await listStatements(here.register.db, { words: 'остались' }))
    expect(rows.map(({ reference }) => reference)).toEqual(['UZ-KZ/2025-05-14/11'])
  })

  it('takes the pair from the countries a text names most, and leaves it open when that is not clear', async () => {
    const country = (value: string) =>
      ({ kind: 'country', value, quote: value, span: { start: 0, end: 2 } }) as const
    const take = (text: string, named: readonly string[]) =>
      here.act((tx, writer) =>
        intakeReadout(tx, writer, { input: { text }, read: readerOf([], named.map(country)) }),
      )
    const clear = await take('KG TJ KG TJ RU', ['TJ', 'KG', 'KG', 'TJ', 'RU'])
    const unclear = await take('KG TJ RU', ['KG', 'TJ', 'RU'])
    expect([clear.opened.pair, unclear.opened.pair]).toEqual(['KG-TJ', null])
  })

  it('numbers under ZZ-ZZ and undated what has neither pair nor day', async () => {
    const claims = [{ kind: 'topic', words: 'Без места и дня' } as const]
    await takeIn(here, { text: 'Без места и дня.' }, claims)
    const { rows } = mustHave(await listStatements(here.register.db, { words: 'дня' }))
    expect(rows.map(({ reference }) => reference)).toEqual(['ZZ-ZZ/undated/01'])
  })

  it('gives no number twice when readouts of one pair and day are opened at once', async () => {
    const claims = [{ kind: 'topic', words: 'общая тема' } as const]
    const inputs = Array.from({ length: 8 }, (_, index) => ({
      text: `Текст ${index}: общая тема.`,
      published: '2025-06-01',
      parties: ['KZ', 'UZ'],
    }))
    await Promise.all(inputs.map((input) => takeIn(here, input, claims)))
    const { rows } = mustHave(
      await listStatements(here.register.db, { words: '"общая тема"', sort: 'reference' }),
    )
    expect(rows.map(({ reference }) => reference)).toEqual(
      Array.from({ length: 8 }, (_, index) => `UZ-KZ/2025-06-01/0${index + 1}`),
    )
  })

  it('keeps a reading of thousands of statements whole and in order', async () => {
    const words = Array.from({ length: 2300 }, (_, index) => `дело ${index} обсудили`)
    const slots = (said: string) => [{ name: 'subject', words: said } as const]
    const claims = words.map((said) => ({ kind: 'topic', words: said, slots: slots(said) }) as const)
    await takeIn(
      here,
      { text: `${words.join('. ')}.`, published: '2025-08-01', parties: ['KG', 'TJ'] },
      claims,
    )
    const last = mustHave(
      await listStatements(here.register.db, { pair: 'KG-TJ', sort: 'reference', page: 12, size: 200 }),
    )
    expect(last.total).toBe(2300)
    expect(last.rows.at(-1)).toMatchObject({
      quote: 'дело 2299 обсудили',
      slots: [{ quote: 'дело 2299 обсудили' }],
    })
    expect(last.rows.map(({ reference }) => reference).at(-1)).toBe('KG-TJ/2025-08-01/2300')
  })

  it('answers absent.edition for a reading of a text it never received', async () => {
    const edition = { id: 'ed_unknown' as never, text: 'нет' }
    const opened = await here.register.act(REVIEWER, (tx, writer) =>
      openReview(tx, writer, readerOf([])(edition)),
    )
    expect(codeOf(opened)).toBe('absent.edition')
  })
})
