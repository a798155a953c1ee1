import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const published = join(root, '../shared/eval/dev/ru-01.gold.json')

const PLACES = ['src', 'test', 'samples', 'docs', 'data', 'scripts', 'bench']

/** Names and set phrases run this long; as many words and one more in a row are a copied sentence. */
const LONGEST_PHRASE = 7

function filesBelow(place: string): string[] {
  const folder = join(root, place)
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

function runsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+|\p{N}+/gu) ?? []
  const runs = words.map((_, at) => words.slice(at, at + LONGEST_PHRASE + 1).join(' '))
  return new Set(runs.slice(0, words.length - LONGEST_PHRASE))
}

describe('our own words', () => {
  it('the check sees a run of eight words', () => {
    const text = 'один два три четыре пять шесть семь восемь девять'
    expect([...runsOf(text)]).toEqual([
      'один два три четыре пять шесть семь восемь',
      'два три четыре пять шесть семь восемь девять',
    ])
  })

  it('every sample tells its language, its day and whose words it is', () => {
    const texts = filesBelow('samples').filter((file) => file.endsWith('.txt'))
    expect(texts.length).toBeGreaterThanOrEqual(5)
    for (const file of texts) {
      const about = JSON.parse(readFileSync(file.replace(/txt$/, 'about.json'), 'utf8'))
      expect(about).toMatchObject({
        lang: expect.any(String),
        date: '2025-03-29',
        publisher: expect.any(String),
      })
    }
  })

  it.skipIf(!existsSync(published))('no file holds a sentence of the published text', () => {
    const runs = runsOf(JSON.parse(readFileSync(published, 'utf8')).text)
    const copies = PLACES.flatMap(filesBelow).flatMap((file) => {
      const copied = [...runsOf(readFileSync(file, 'utf8'))].filter((run) => runs.has(run))
      return copied.map((run) => `${file.slice(root.length)}: ${run}`)
    })
    expect(copies).toEqual([])
  })
})
