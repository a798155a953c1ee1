import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../languages/index.js'
import { TOLD_FORMS } from '../languages/late.js'
import { loadDictionaries } from '../platform/offline.js'
import { editionOf } from '../statements/index.js'
import { makeReaderFor } from './late-reader.js'
import { makeReader } from './reader.js'

const loaded = loadDictionaries()
const dictionaries = loaded.ok ? loaded.value : {}
const TAGS = ['ru', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en']

function sample(tag: string): string {
  return readFileSync(new URL(`../../samples/almaty-${tag}.txt`, import.meta.url), 'utf8')
}

async function readAlone(document: { readonly text: string; readonly lang?: string }) {
  const edition = editionOf({ id: 'x', ...document })
  const [alone, all] = [await makeReaderFor(edition, dictionaries), makeReader(dictionaries)]
  if (!alone.ok || !all.ok) throw new Error('no reader')
  return { alone: alone.value, inOne: alone.value.read(edition), inAll: all.value.read(edition) }
}

describe('a reader of one edition', () => {
  it.each(TAGS)('reads %s as the reader of all languages does', async (tag) => {
    const { inOne, inAll } = await readAlone({ text: sample(tag) })
    expect(inOne.language).toBe(tag)
    expect(inOne.statements.length).toBeGreaterThan(10)
    expect(inOne).toEqual(inAll)
  })

  it('keeps to the language that is stated', async () => {
    const { inOne, inAll } = await readAlone({ text: sample('ru'), lang: 'kk-Cyrl' })
    expect(inOne.language).toBe('kk-Cyrl')
    expect(inOne).toEqual(inAll)
  })

  it('says of a text in another language what is read', async () => {
    const text = 'Les deux gouvernements ont signé un accord de coopération dans le domaine des transports.'
    const { alone, inOne, inAll } = await readAlone({ text })
    expect(alone.tags).toEqual(TOLD_FORMS.map(({ tag }) => tag))
    expect(inOne).toMatchObject({ language: null, problems: [{ code: 'invalid.unknown-language' }] })
    expect(inOne).toEqual(inAll)
  })

  it('names a dictionary that its language needs and was not given', async () => {
    const edition = editionOf({ id: 'x', text: sample('ru') })
    expect(await makeReaderFor(edition, {})).toMatchObject({ problem: { code: 'absent.dictionary' } })
    expect((await makeReaderFor(editionOf({ id: 'x', text: sample('en') }), {})).ok).toBe(true)
  })
})

describe('the forms told before their languages are loaded', () => {
  it('are those of all languages', () => {
    const forms = LANGUAGES.flatMap((language) => language.forms.map(({ names: _, ...told }) => told))
    expect(TOLD_FORMS).toEqual(forms)
  })
})
