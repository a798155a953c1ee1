import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The built reader as a function of a text, with the format of its dictionary. */
export async function openBuilt(root) {
  const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)
  const [{ makeReader }, { editionOf }] = [await load('reading/index.js'), await load('statements/index.js')]
  const { loadDictionaries } = await load('platform/offline.js')
  const { dictionaryFormat } = await load('morphology/index.js')
  const dictionaries = loadDictionaries()
  const reader = dictionaries.ok ? makeReader(dictionaries.value) : dictionaries
  if (!reader.ok) throw new Error(reader.problem.message)
  const read = (text) => reader.value.read(editionOf({ id: 'bench', text, date: '2025-03-29' }))
  return { read, format: dictionaryFormat }
}
