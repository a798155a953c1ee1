import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../languages/index.js'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const made = makeReader(
  {},
  LANGUAGES.filter(({ lemmas }) => 'endings' in lemmas),
)
if (!made.ok) throw new Error(made.problem.message)
const reader = made.value

function actorsIn(lang: 'kk-Cyrl' | 'uz-Latn', text: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'x', text, lang }))
  const slots = statements.flatMap((statement) => statement.slots)
  return slots.filter(({ name }) => name === 'actor').map(({ value }) => value.text)
}

describe('a head of government named by the bare office', () => {
  it('is the one the text has named', () => {
    const kazakh = 'Қазақстан Премьер-министрі келді. Премьер-министр әкімдіктерге көпір салуды тапсырды.'
    const uzbek = 'Qirgʻiziston Bosh vaziri keldi. Bosh vazir hokimliklarga koʻprik qurishni topshirdi.'
    expect(actorsIn('kk-Cyrl', kazakh)).toEqual(['prime-minister:KZ'])
    expect(actorsIn('uz-Latn', uzbek)).toEqual(['prime-minister:KG'])
  })

  it('is of the state whose minister is named without it', () => {
    const minister = 'Сауда және интеграция министрі Арман Шаққалиев баяндады.'
    const order = 'Премьер-министр әкімдіктерге көпір салуды тапсырды.'
    expect(actorsIn('kk-Cyrl', `${minister} ${order}`)).toContain('prime-minister:KZ')
  })

  it('is of no state where the text names none', () => {
    expect(actorsIn('kk-Cyrl', 'Премьер-министр әкімдіктерге көпір салуды тапсырды.')).toEqual([])
    expect(actorsIn('uz-Latn', 'Bosh vazir hokimliklarga koʻprik qurishni topshirdi.')).toEqual([])
  })

  it('is nobody where the text names several', () => {
    const states = 'Қазақстан Премьер-министрі мен Грузия Премьер-министрі кездесті.'
    expect(actorsIn('kk-Cyrl', `${states} Премьер-министр көпір салуды тапсырды.`)).toEqual([])
  })
})
