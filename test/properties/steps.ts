import { readFileSync } from 'node:fs'
import { LANGUAGES } from '../../src/languages/index.js'
import { noMemory } from '../../src/reading/read.js'
import { prepareLanguage, type Runtime, runtimeFor } from '../../src/reading/runtime.js'
import { claimSentence, makeScenes } from '../../src/reading/sentence.js'

/** The work on a text: visited instructions of the rules, words, and the longest sentence in words. */
export interface Work {
  readonly steps: number
  readonly words: number
  readonly longest: number
}

function runtimes(): ReadonlyMap<string, Runtime> {
  const ru = readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url))
  const made = LANGUAGES.flatMap((language) => {
    const prepared = prepareLanguage(language, { ru })
    return language.forms.map((form) => [form.tag, runtimeFor(form, prepared)] as const)
  })
  return new Map(made.flatMap(([tag, runtime]) => (runtime.ok ? [[tag, runtime.value] as const] : [])))
}

/** Counts the work on texts of a language, without the tracing of what nearly fitted. */
export function openCounter(): (text: string, lang: string) => Work {
  const byTag = runtimes()
  return (text, lang) => {
    const runtime = byTag.get(lang)
    if (!runtime) throw new Error(`no language ${lang}`)
    const work = { steps: 0, words: 0, longest: 0 }
    for (const scene of makeScenes({ text, published: undefined, memory: noMemory(), runtime })) {
      for (const { steps } of claimSentence(scene, runtime)) work.steps += steps
      work.words += scene.words.length
      work.longest = Math.max(work.longest, scene.words.length)
    }
    return work
  }
}
