import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaWords } from '../../src/languages/area-words.js'
import { SCREEN_LANGUAGES, screenWords } from '../../src/languages/screen.js'
import { COMMANDS, LISTS } from '../../src/register/index.js'
import { choiceWord } from '../../src/web/words/choice.js'
import { productSources } from './sources.js'

/** Names every option of an act has on the command line; a field of the same name could not be given. */
const TAKEN: readonly string[] = ['as', 'actorRole', 'actorParty', 'yes', 'dryRun', 'json', 'key', 'help']

describe.each(SCREEN_LANGUAGES)('words of the register in %s', (language) => {
  const words = areaWords(language)

  it('name every list and act', () => {
    expect([...LISTS.keys()].filter((name) => !words.lists[name])).toEqual([])
    expect([...COMMANDS.keys()].filter((name) => !words.acts[name])).toEqual([])
  })

  it('name every column, filter and field', () => {
    const columns = [...LISTS.values()].flatMap((list) => [...list.columns, ...list.filters])
    const fields = [...COMMANDS.values()].flatMap(({ fields }) => Object.keys(fields))
    expect([...new Set([...columns, ...fields])].filter((name) => !words.fields[name])).toEqual([])
  })

  it('name every choice of every field', () => {
    const choices = [...COMMANDS.values()].flatMap(({ fields }) =>
      Object.values(fields).flatMap((field) => field.choices),
    )
    const own = screenWords(language)
    expect(
      [...new Set(choices)].filter((choice) => choiceWord(choice, { words: own, language }) === null),
    ).toEqual([])
  })

  it('name nothing that is no more', () => {
    expect(Object.keys(words.acts).filter((name) => !COMMANDS.has(name))).toEqual([])
    expect(Object.keys(words.lists).filter((name) => !LISTS.has(name))).toEqual([])
  })
})

describe.each(SCREEN_LANGUAGES)('words of the journal in %s', (language) => {
  it('tell every act that an entry is written under', () => {
    const texts = productSources().map(({ tree }) => tree.text)
    const written = texts.flatMap((text) => [...text.matchAll(/act: '([a-z-]+\.[a-z-]+)'/g)])
    const acts = new Set(written.map(([, act = '']) => act))
    expect(acts.size).toBeGreaterThan(50)
    const words = screenWords(language).acts
    expect([...acts].filter((act) => !Object.hasOwn(words, act))).toEqual([])
  })
})

/** Problems of the server's own files and of loading the example, which no page meets. */
const OF_THE_SERVER = [
  'conflict.not-empty',
  'conflict.not-example',
  'conflict.folder',
  'invalid.journal-value',
  'unavailable.folder',
  'unavailable.journal-key',
]

describe('problems of the register', () => {
  it('each have words for what to do next', () => {
    const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')
    const sections = page.split(/^## /m).filter((section) => /^(?:register|intake)/.test(section))
    const codes = sections.flatMap((section) =>
      [...section.matchAll(/^\| `([a-z.-]+)`/gm)].map(([, code = '']) => code),
    )
    expect(codes.length).toBeGreaterThan(80)
    const { hints } = screenWords('en').problems
    const unsaid = codes.filter((code) => !Object.hasOwn(hints, code) && !OF_THE_SERVER.includes(code))
    expect(unsaid).toEqual([])
  })
})

describe('acts of the register', () => {
  it('belong to a list, so that the command line shows them under it', () => {
    expect([...COMMANDS.keys()].filter((name) => !LISTS.has(name.split('.')[0] ?? ''))).toEqual([])
  })

  it('have no field that is an option of every act', () => {
    const taken = [...COMMANDS.values()].flatMap(({ name, fields }) =>
      Object.keys(fields)
        .filter((field) => TAKEN.includes(field))
        .map((field) => `${name}: ${field}`),
    )
    expect(taken).toEqual([])
  })
})
