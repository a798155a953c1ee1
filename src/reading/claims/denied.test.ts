import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

const kindsOf = (text: string) =>
  read
    .read(editionOf({ id: 'denied', text, date: '2026-03-10' }))
    .statements.map(({ kind, force }) => `${kind} ${force}`)
    .filter((told) => !told.startsWith('topic'))

describe('what is denied', () => {
  it.each([
    'The Bank is not ready to cover the costs.',
    'The next round of talks will not be held in Osh in February.',
    'It was not agreed that experts would complete the survey by May.',
    'It is not planned that a forum will be held in Osh in April.',
    'A memorandum on trade is not being drafted.',
    'Министерствам энергетики не поручено представить проект до 1 октября.',
    'Следующее заседание комиссии не состоится в Оше в мае.',
    'Порт не построят в мае.',
    'Ombor martda qurilmadi.',
    'Қойма наурызда салынбады.',
  ])('claims nothing: %s', (text) => {
    expect(kindsOf(text)).toEqual([])
  })

  it.each([
    ['The sides agreed not to raise fees.', 'commitment agreed'],
    ['The neighbours do not object to the opening of a pier.', 'commitment supported'],
    ['The road was not only built but opened, and the bridge was completed.', 'project reported'],
    ['Стороны договорились не повышать сборы.', 'commitment agreed'],
    ['There will be no more paper visas as of 1 July.', 'commitment intended'],
  ])('is claimed where the denial is what is promised: %s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind)
  })
})
