import { itemBefore } from '../../kernel/index.js'
import { MARK, type Word } from '../../morphology/index.js'
import type { NameLine, NameReader } from '../language-names.js'
import { isForeign, site } from './foreign.js'
import { keptByWord } from './kept.js'
import { opensQuotes } from './quotation.js'
import { chain, first, maybe, one, type Step, times, writtenOf } from './steps.js'

/** What a language tells of firms that bear no class word of its own. */
export interface FirmWords {
  readonly isCommon: (word: Word) => boolean
  /** Endings that are written to a name, the whole of one: `ning`. */
  readonly endings: string
  /** Abbreviations in Latin capitals that name no body: `QQS`. */
  readonly abbreviations: RegExp
}

/** What a word shows by its letters alone. */
const SHOWS = { firm: 1, last: 2, abbreviation: 4, foreign: 8, common: 16 } as const

/** Last parts of the one word that a bank or a works is called by: `Agrobank`, `Ипотека-банк`, `Қазатомөнеркәсіп`. */
const COMPOUND =
  'bank|банк|neftgaz|нефтгаз|мұнайгаз|энерго|energo|sement|цемент|azot|азот|атомпром|өнеркәсіп|sanoat|саноат|ximprom|химпром|telekom|телеком|telecom|avtosanoat|invest|инвест|автожол|қаржы|lizing|лизинг|sugʻurta|суғурта'

/** Words with a capital that end the names of firms from abroad: `Qatar Airways`, `Kaspi Bank`. */
const LAST =
  'Bank|Airways|Airlines?|Air|Energy|Power|Group|Motors?|Engineering|Holdings?|Capital|Industr(?:y|ies)|Electronics?|Solutions|Technolog(?:y|ies)|Partners|Petroleum|Oil|Gas|Steel|Metals?|Mining|Railways?|Logistics|Ventures|Invest(?:ments?)?|Finance|Corporation|Company|International|Systems|Services|Telecom|Mobile|Foundation|University|Institute|Hub|Cement|Chemicals?|Pharma|Consulting|Global|Shipping|Construction|Trading|Electric|Aerospace|Foods?|Agro|Resources|Minerals|Renewables?|Automotive|LLC|LLP|Ltd|Inc|GmbH|JSC|PLC|SpA|Co'

/** A capital inside a word: `UzAuto`, `ҚазАгро`; the heads of families have one too (`McKay`). */
const BRAND = /^(?!(?:Mac|Mc|Mag|De|Le|La|Du|Van|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\p{L}*$/u

const ABBREVIATION = /^[A-Z]{3,6}$/
/** The ending that a firm bears behind its owner. */
const OWNED = /[iиіы](?:ning|ni|ga|da|dan|нинг|ни|га|да|дан|нің|ның|не|на|нде|нда|нен|нан|мен)?$/u
const CAPITALS = /^\p{Lu}{3,}$/u
/** A word before the name of a bank that is made of two: `Банк ЦентрКредит`. */
const BANK = 'Банк'

/** Words of a firm from abroad before its last one at most. */
const MOST_BEFORE = 3
/** Words behind a mark that opens a quotation at most. */
const QUOTED = 3
/** Words on either side that show the script of the text. */
const ROUND = 5

const CYRILLIC = { from: 0x400, to: 0x530 } as const

function isCyrillic({ raw }: Word): boolean {
  const letter = raw.charCodeAt(0)
  return letter >= CYRILLIC.from && letter < CYRILLIC.to
}

/** Whether the text round a word is written in Cyrillic. */
function isInCyrillic({ words }: NameLine, at: number): boolean {
  return words.slice(Math.max(0, at - ROUND), at + ROUND).some(isCyrillic)
}

/** Makes the question what a written word shows, which is told once. */
function makeShows({ isCommon, endings, abbreviations }: FirmWords) {
  const end = `(?:${endings}|-\\p{L}{2,5})?$`
  const [compound, last, cased] = [
    new RegExp(`^[\\p{L}ʻʼ’‘']{2,}-?(?:${COMPOUND})${end}`, 'iu'),
    new RegExp(`^(?:${LAST})${end}`, 'u'),
    new RegExp(end, 'u'),
  ]
  const showsOf = keptByWord((word: Word): number => {
    if (!word.capital || word.kind !== 'word') return 0
    const bare = word.raw.replace(cased, '')
    const isFirm = BRAND.test(bare) || (compound.test(word.raw) && !isCommon(word))
    const isAbbreviation = ABBREVIATION.test(bare) && !abbreviations.test(bare)
    return (
      (isFirm ? SHOWS.firm : 0) |
      (last.test(word.raw) ? SHOWS.last : 0) |
      (isAbbreviation ? SHOWS.abbreviation : 0) |
      (isForeign({ ...word, raw: bare }) ? SHOWS.foreign : 0) |
      (isCommon(word) ? SHOWS.common : 0)
    )
  })
  return (what: number) => (word: Word) => (showsOf(word) & what) !== 0
}

function isMany({ analyses }: Word): boolean {
  return ((analyses[0]?.marks ?? 0) & MARK.plural) !== 0
}

/** The state or town before a firm that is called by it: `Koreya Eksimbanki`. */
const owner: Step = ({ entryAt }, at) => {
  const entry = entryAt(at)
  return entry?.kind === 'country' || entry?.kind === 'place' ? entry.to : -1
}

/** Whether words in capitals stand beside one, as in headings. */
function isInHeading({ words }: NameLine, at: number): boolean {
  const isLoud = (word: Word | undefined) => word?.kind === 'word' && CAPITALS.test(word.raw)
  return isLoud(itemBefore(words, at)) || isLoud(words[at + 1])
}

/** Whether quotation marks open just before, so that what they hold is told by what stands behind them: a programme, a contest. */
function isQuoted({ words }: NameLine, at: number): boolean {
  for (let index = at - 1; index >= at - QUOTED && words[index]; index--)
    if (words[index]?.kind === 'mark') return opensQuotes(words[index] ?? { text: '' })
  return false
}

/** Makes the reader of firms that are known by their letters or by words of other languages. */
export function makeFirms(told: FirmWords): NameReader {
  const shows = makeShows(told)
  const isNamed = (word: Word) => word.kind === 'word' && word.capital && !isMany(word)
  const named = one((word) => isNamed(word) && !shows(SHOWS.common | SHOWS.last)(word))
  const [last, foreign] = [one(shows(SHOWS.last)), one(shows(SHOWS.foreign))]
  const abroad = chain(times(named, 1, MOST_BEFORE), times(last, 1, 2))
  const firm = chain(one(shows(SHOWS.firm)), times(named, 0, 1), times(last, 0, 2))
  const owned = chain(
    owner,
    one((word) => shows(SHOWS.firm)(word) && OWNED.test(word.raw)),
  )
  const behindBank = chain(maybe(one(({ raw }) => raw === BANK)), firm)
  const known: Step = first(
    chain(
      one(({ capital }) => capital),
      site,
    ),
    owned,
    abroad,
    behindBank,
  )
  const byLetters = chain(times(foreign, 1, 5), maybe(site))
  const abbreviation = one(shows(SHOWS.abbreviation))
  const isWritten = shows(SHOWS.foreign | SHOWS.abbreviation)
  const byScript: Step = (line, at) => {
    const word = line.words[at]
    if (!word || !isWritten(word)) return -1
    if (isInCyrillic(line, at)) return byLetters(line, at)
    return isInHeading(line, at) ? -1 : abbreviation(line, at)
  }
  return (line, at) => {
    if (line.words[at]?.capital !== true) return undefined
    const to = Math.max(known(line, at), byScript(line, at))
    return to < 0 || isQuoted(line, at)
      ? undefined
      : { to, kind: 'organisation', value: writtenOf(line, at, to) }
  }
}
