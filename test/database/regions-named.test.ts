import { afterAll, beforeAll, expect, it } from 'vitest'
import { intakeReadout } from '../../src/intake/index.js'
import { findInRegister, listStatements } from '../../src/register/index.js'
import { realReader } from '../browser/web-app.js'
import { mustHave } from './must-have.js'
import { acceptAll, REVIEWER, type TestRegister, testRegister } from './review-setup.js'

const TEXT = `Президенты поручили ускорить строительство моста в Сырдарьинской области.

Главы государств договорились создать общий склад в Шымкенте и Самарканде.

Стороны обсудили положение Аральского моря.
`

let here: TestRegister

beforeAll(async () => {
  here = await testRegister()
  const input = { text: TEXT, published: '2026-06-13', publisher: 'UZ' }
  const taken = mustHave(
    await here.register.act(REVIEWER, (tx, writer) =>
      intakeReadout(tx, writer, { input, read: realReader() }),
    ),
  )
  const found = mustHave(await listStatements(here.register.db, { edition: taken.edition, size: 50 }))
  await acceptAll(here, Object.fromEntries(found.rows.map(({ id }) => [id, id])))
})

afterAll(() => here?.close())

const find = async (region: readonly string[] = []) =>
  mustHave(await findInRegister(here.register.db, { today: '2026-11-25', facets: { region } }))

it('counts a statement under the regions and cities that its words name, and under no sea', async () => {
  const { facets } = await find()
  expect(facets.region.map(({ value }) => value)).toEqual(['KZ-79', 'UZ-SI', 'uz-samarkand'])
})

it('finds what was said of a region, with the region in the row', async () => {
  const { rows } = await find(['UZ-SI'])
  expect(rows.map(({ quote, regions }) => [quote.includes('Сырдарьинской'), regions])).toEqual([
    [true, ['UZ-SI']],
  ])
})
