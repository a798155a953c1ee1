import { expect, it } from 'vitest'
import { LANGUAGES } from '../../languages/index.js'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const made = makeReader(
  {},
  LANGUAGES.filter(({ lemmas }) => 'endings' in lemmas),
)
if (!made.ok) throw new Error(made.problem.message)
const reader = made.value

function actsIn(lang: 'kk-Cyrl' | 'uz-Latn', text: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'x', text, lang }))
  const slots = statements.flatMap((statement) => statement.slots)
  return slots.filter(({ name }) => name === 'act').map(({ value }) => value.text)
}

it.each([
  ['uz-Latn', 'Tomonlar yangi zavod qurishga kelishib oldi.', 'yangi zavod qurishga'],
  ['kk-Cyrl', 'Тараптар жаңа зауыт салуға келісті.', 'жаңа зауыт салуға'],
  [
    'kk-Cyrl',
    'Иран Президенті Масуд Пезешкиан көлік дәліздерін дамытуды ұсынды.',
    'көлік дәліздерін дамытуды',
  ],
] as const)('an act begins behind who acts, in %s: %s', (lang, text, act) => {
  expect(actsIn(lang, text)).toEqual([act])
})

it('an act keeps whom it is done to, though he stands first', () => {
  expect(actsIn('uz-Latn', 'Transport vazirligiga koʻprik qurish topshirildi.')).toEqual([
    'Transport vazirligiga koʻprik qurish',
  ])
})
