import { describe, expect, it } from 'vitest'
import type { StoredStatement } from '../../../register/index.js'
import { storedExample } from '../reading/examples-stored.js'
import { pairStatements } from './pairing.js'

const [trade, portfolio, plan, centre] = [2, 3, 4, 5].map(storedExample) as [
  StoredStatement,
  StoredStatement,
  StoredStatement,
  StoredStatement,
]

/** The same said by the other side in other words. */
function again(statement: StoredStatement, quote: string): StoredStatement {
  return { ...statement, id: `${statement.id}x` as StoredStatement['id'], quote }
}

describe('two readouts of one meeting', () => {
  it('are paired where both claim the same measure, in whatever words', () => {
    const other = again(trade, 'взаимный товарооборот прибавил десятую часть')
    const { both, onlyFirst, onlySecond } = pairStatements([trade, portfolio], [other])
    expect(both).toEqual([[trade, other]])
    expect([onlyFirst, onlySecond]).toEqual([[portfolio], []])
  })

  it('are paired where both promise the same, and never two of different kinds', () => {
    const other = again(plan, 'Поручено подготовить план совместных работ на переправах до конца года')
    const { both, onlyFirst, onlySecond } = pairStatements([plan, centre], [trade, other])
    expect(both).toEqual([[plan, other]])
    expect([onlyFirst, onlySecond]).toEqual([[centre], [trade]])
  })

  it('pair each statement once', () => {
    const { both, onlySecond } = pairStatements([plan], [again(plan, plan.quote), again(plan, plan.quote)])
    expect([both.length, onlySecond.length]).toEqual([1, 1])
  })
})
