import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInRegister, listCommitments, listReadouts, listStatements } from '../../src/register/index.js'
import { latinForm } from '../../src/register/latin-form.js'
import { searchWords } from '../../src/register/search.js'
import { type Desk, deskOf, OFFICE_UZ, SECRETARIAT, TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import { acceptAll, type Claim, type TestRegister, takeIn, testRegister } from './review-setup.js'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

let here: TestRegister
let desk: Desk

/** The same promise in the two scripts of Uzbek, a readout each. */
function promised(words: string, object: string): readonly Claim[] {
  const [first = ''] = words.split(' ')
  const party = { name: 'party', words: first, type: 'country', why: 'the pair of the meeting' } as const
  const parties = ['UZ', 'KZ'].map((value) => ({ ...party, value }))
  return [
    { kind: 'commitment', force: 'agreed', words, slots: [...parties, { name: 'object', words: object }] },
  ]
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  const said = async (published: string, words: string, object: string) =>
    acceptAll(
      here,
      await takeIn(here, { text: `${words}.\n`, published, publisher: 'UZ' }, promised(words, object)),
    )
  await said('2025-01-01', 'Ўзбекистон ва Қозоғистон йўл қуради', 'йўл')
  const { commitment = '' } = await said('2025-02-01', 'Oʻzbekiston va Qozogʻiston yoʻl quradi', 'yoʻl')
  const report = { commitment, party: 'UZ', version: 1, workState: 'under-way', source: 'an example' }
  await desk.must(OFFICE_UZ, 'sides.report', {
    ...report,
    ownNote: 'Шаҳарда ёрдам берилди',
    asOf: '2025-03-01',
  })
  const project = { first: 'UZ', second: 'KZ', class: 'industrial', source: 'an example' }
  await desk.must(SECRETARIAT, 'projects.add', { ...project, title: 'Отчёт о мосте в Gʻijduvon' })
})

afterAll(() => here?.close())

describe('the search', () => {
  it.each([
    'Ўзбекистон',
    'Oʻzbekiston',
    "o'zbekiston",
    'O’ZBEKISTON',
    'йўл',
    'yoʻl',
    '"yoʻl qura"',
    '"йўл қуради"',
  ])('finds statements, commitments and readouts of both scripts by %s', async (typed) => {
    const words = typed === '"yoʻl qura"' ? '"yoʻl quradi"' : typed
    const { db } = here.register
    const totals = [
      mustHave(await listStatements(db, { words })).total,
      mustHave(await listCommitments(db, { words })).total,
      mustHave(await listReadouts(db, { words })).total,
      mustHave(await findInRegister(db, { words, today: TODAY })).total,
    ]
    expect(totals).toEqual([2, 2, 2, 2])
  })

  it.each([
    ['sides', 'shaharda', 1],
    ['sides', 'yordam', 1],
    ['sides', 'шахарда', 1],
    ['sides', '"berildi yordam"', 0],
    ['projects', 'отчет', 1],
    ['projects', 'ОТЧЁТ мосте', 1],
    ['projects', 'ғиждувон', 1],
    ['projects', "g'ijduvon", 1],
    ['projects', 'отчет -мосте', 0],
  ])('folds the words of the list of %s as it folds %s', async (list, words, total) => {
    expect((await desk.page(list, words)).total).toBe(total)
  })
})

describe('the database', () => {
  const inDatabase = async (text: string) =>
    (
      await sql<{ latin: string; words: string }>`select search_latin(${searchWords(text)}) as latin,
      trim(search_latin(search_fold(${text}))) as words`.execute(here.database.owner)
    ).rows[0]

  const LETTERS = [
    ...'АБВГҒДЕЁЖЗИЙІЫКҚЛМНҢОӨЎПРСТУҮҰФХҲҺӘЦЧШЩЪЬЭЮЯабвгғдеёжзийіыкқлмнңоөўпрстуүұфхҳһәцчшщъьэюя',
  ]
  const PAIRS = LETTERS.flatMap((one) => [...'аесцйьБz 7'].map((other) => `${one}${other}е${one}ц`)).join(' ')
  const texts = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))

  it.each([
    ['every letter beside every sort of letter', PAIRS] as [string, string],
    ...texts.map((name): [string, string] => [name, readFileSync(`${SAMPLES}/${name}`, 'utf8')]),
  ])('folds as the query is folded: %s', async (_, text) => {
    const expected = latinForm(searchWords(text))
    expect(await inDatabase(text)).toEqual({ latin: expected, words: expected })
  })
})
