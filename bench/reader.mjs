import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The built reader: reading a text, the mentions of a document, and the format of its dictionary. */
export async function openBuilt(root) {
  const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)
  const [{ makeReader }, contract] = [await load('reading/index.js'), await load('statements/index.js')]
  const { loadDictionaries } = await load('platform/offline.js')
  const { dictionaryFormat } = await load('morphology/index.js')
  const dictionaries = loadDictionaries()
  const reader = dictionaries.ok ? makeReader(dictionaries.value) : dictionaries
  if (!reader.ok) throw new Error(reader.problem.message)
  const editionFor = (text, lang) => contract.editionOf({ id: 'bench', text, lang, date: '2025-03-29' })
  return {
    format: dictionaryFormat,
    read: (text, lang) => reader.value.read(editionFor(text, lang)),
    mentionsOf: ({ name, text, date }) => {
      const document = { id: name, text, date }
      return contract.contractOf(reader.value.read(contract.editionOf(document)), document).mentions
    },
  }
}
