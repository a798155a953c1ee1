import { expect, it } from 'vitest'
import { LANGUAGES } from '../../languages/index.js'
import { type Lemmatiser, lemmatise } from '../../morphology/index.js'
import { fold, makeFolding } from '../../text/index.js'
import { longestEntry, makeNameTable } from './names-entries.js'

const names = LANGUAGES[0]?.forms[0]?.names
if (!names) throw new Error('no language')
const folding = makeFolding({ ё: 'е' })
const bare: Lemmatiser = (word) => [{ lemma: word, marks: 0 }]
const wordsOf = (text: string) => lemmatise(fold(text, folding), bare)

const written = { kind: 'place', country: 'UZ' } as const
const table = makeNameTable({
  ...names,
  entries: [
    { ...written, written: 'Бухара', value: 'Бухара' },
    { ...written, written: 'Бухарская область', value: 'Бухарская область' },
    { kind: 'organisation', written: 'ЕС', value: 'ЕС' },
  ],
})

it('finds the longest entry in any of its forms', () => {
  expect(longestEntry(table, wordsOf('Бухарской областью'), 0)).toEqual({
    ...written,
    value: 'Бухарская область',
    to: 2,
  })
  expect(longestEntry(table, wordsOf('Бухаре'), 0)?.value).toBe('Бухара')
})

it('asks for the capitals of the entry', () => {
  expect(longestEntry(table, wordsOf('бухара'), 0)).toBeUndefined()
  expect(longestEntry(table, wordsOf('Ес'), 0)).toBeUndefined()
  expect(longestEntry(table, wordsOf('ЕС'), 0)?.value).toBe('ЕС')
})

it('finds entries by dictionary form only where the language asks for it', () => {
  const [entry] = [{ ...written, written: 'Xiva', value: 'Xiva' }]
  const strip: Lemmatiser = (word) => [{ lemma: word.replace(/da$/, ''), marks: 0 }]
  const words = lemmatise(fold('Xivada', folding), strip)
  const inflect = () => [['xiva']]
  const made = (findsByLemma: boolean) => makeNameTable({ ...names, inflect, findsByLemma, entries: [entry] })
  expect(longestEntry(made(true), words, 0)?.value).toBe('Xiva')
  expect(longestEntry(made(false), words, 0)).toBeUndefined()
})
