import { acceptStatement, intakeReadout, listReview } from '../../src/intake/index.js'
import { mustHave } from '../database/must-have.js'
import type { TestRegister } from '../database/review-setup.js'
import { realReader } from './web-app.js'

/** A readout of our own of the year before, with promises that are said again later. */
export const EARLIER = `О переговорах в Ташкенте

8 августа 2024 года в Ташкенте президент Узбекистана Шавкат Мирзиёев и президент Казахстана Касым-Жомарт Токаев провели переговоры.

Главы государств поручили ускорить строительство инфраструктурных объектов регионального значения до конца 2024 года. Подчёркнута важность запуска Международного центра промышленной кооперации в 2024 году.
`

/** Takes the earlier readout in and accepts all that the reader finds in it. */
export async function enterEarlier({ act, register }: TestRegister): Promise<void> {
  const input = { text: EARLIER, published: '2024-08-08', publisher: 'UZ' }
  const read = realReader()
  await act((tx, writer) => intakeReadout(tx, writer, { input, read }))
  const queue = mustHave(await register.ask((db) => listReview(db, {})))
  for (const { id } of queue.rows)
    await act((tx, writer) => acceptStatement(tx, writer, { statement: id, version: 1 }))
}
