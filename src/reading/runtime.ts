import { compileRules, type Program } from '../grammar/index.js'
import { fail, ok, type Result } from '../kernel/index.js'
import type { Language, SlotWords, WrittenForm } from '../languages/index.js'
import {
  dictionaryLemmatiser,
  type Lemmatiser,
  readDictionary,
  suffixLemmatiser,
  type Word,
} from '../morphology/index.js'
import { type Folding, makeFolding } from '../text/index.js'
import { makeTextValueFinder, type TextValueFinder } from '../values/index.js'
import { type ClauseFinder, makeClauseFinder } from './clauses/clause-roles.js'
import { makeNameFinder, type NameFinder } from './names/names.js'
import type { SlotTables } from './scene.js'
import { type CompiledTable, compileTable, makeLiner, type TableLine } from './word-tables.js'

/** Compiled dictionaries by the name a language asks for. */
export type Dictionaries = Readonly<Record<string, Uint8Array>>

/** A written form of a language made ready to read with. */
export interface Runtime {
  readonly form: WrittenForm
  readonly language: Language
  readonly folding: Folding
  readonly abbreviations: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly lemmatiser: Lemmatiser
  readonly program: Program
  readonly tables: SlotTables
  readonly lineOf: (words: readonly Word[]) => TableLine
  readonly clauses: ClauseFinder
  readonly findValues: TextValueFinder
  readonly findNames: NameFinder
}

/** The bytes of the dictionary a language asks for; null when it asks for none.
 *  errors: absent.dictionary */
export function dictionaryOf(
  { lemmas, tag }: Language,
  dictionaries: Dictionaries,
): Result<Uint8Array | null> {
  if ('endings' in lemmas) return ok(null)
  const bytes = dictionaries[lemmas.dictionary]
  return bytes
    ? ok(bytes)
    : fail({ code: 'absent.dictionary', message: `the dictionary for ${tag} was not given` })
}

function makeLemmatiser(language: Language, dictionaries: Dictionaries): Result<Lemmatiser> {
  const { lemmas } = language
  if ('endings' in lemmas) return ok(suffixLemmatiser(lemmas.endings))
  const bytes = dictionaryOf(language, dictionaries)
  if (!bytes.ok) return bytes
  const dictionary = readDictionary(bytes.value ?? new Uint8Array())
  return dictionary.ok ? ok(dictionaryLemmatiser(dictionary.value, lemmas.declinedLike)) : dictionary
}

function compileTables(words: SlotWords, homeStates: readonly string[] = []): SlotTables {
  const { placed, placedBehind, placedEndings, postpositions, prepositions, passives, ...others } = words
  const { agents, pronouns, groupPronouns, measured, terms, doneThen, often, ...further } = others
  const { definite, minded, joins, numbers, ...tables } = further
  return {
    sector: compileTable(tables.sector, 0),
    format: compileTable(tables.format, 1),
    event: compileTable(tables.event, 2),
    document: compileTable(tables.document, 3),
    measure: compileTable(tables.measure, 4),
    actor: compileTable(tables.actor, 5),
    occasion: compileTable(tables.occasion, 6),
    fall: compileTable(tables.fall, 7),
    deadline: compileTable(tables.deadline, 8),
    comparison: compileTable(tables.comparison, 9),
    leads: compileTable(tables.leads, 10),
    headings: compileTable(tables.headings ?? [], 11),
    placed: new Set(placed),
    placedBehind: new Set(placedBehind),
    placedEndings: new Set(placedEndings),
    postpositions: new Set(postpositions),
    prepositions: new Set(prepositions),
    passives: new Set(passives),
    agents: new Set(agents),
    pronouns: new Set(pronouns),
    groupPronouns: new Set(groupPronouns),
    measured: new Set(measured),
    terms: new Set(terms),
    doneThen: new Set(doneThen),
    often: new Set(often),
    definite: new Set(definite),
    minded: new Set(minded),
    joins: new Set(joins),
    homeStates: new Set(homeStates),
    numbers: new Map(Object.entries(numbers ?? {})),
  }
}

function isTable(table: SlotTables[keyof SlotTables]): table is CompiledTable {
  return 'trie' in table
}

/** What the written forms of a language share. */
export type Prepared = Omit<Runtime, 'form' | 'findNames'>

/** Makes a language ready: compiles its rules and tables, opens its dictionary.
 *  errors: absent.dictionary, broken.dictionary, invalid.dictionary, broken.rule-pattern, broken.rule-name */
export function prepareLanguage(language: Language, dictionaries: Dictionaries): Result<Prepared> {
  const lemmatiser = makeLemmatiser(language, dictionaries)
  if (!lemmatiser.ok) return lemmatiser
  const program = compileRules(language.rules)
  if (!program.ok) return program
  const tables = compileTables(language.slotWords, language.homeStates)
  return ok({
    language,
    folding: makeFolding(language.folding),
    abbreviations: new Set(language.abbreviations),
    openers: new Set(language.openers ?? []),
    lemmatiser: lemmatiser.value,
    program: program.value,
    tables,
    lineOf: makeLiner(Object.values(tables).filter(isTable)),
    clauses: makeClauseFinder(language.clauses),
    findValues: makeTextValueFinder(language.valueWords),
  })
}

/** A written form of a language that is ready, with its own names. */
export function runtimeFor(form: WrittenForm, prepared: Result<Prepared>): Result<Runtime> {
  if (!prepared.ok) return prepared
  return ok({ ...prepared.value, form, findNames: makeNameFinder(form.names) })
}
