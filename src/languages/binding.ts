const NBSP = '\u00a0'

/** Signs of units and of money, and words of magnitude, that stay on the line of their number. */
const UNITS =
  '%|[KM]B|[КМ]Б|USD|UZS|KZT|RUB|EUR|million|billion|млн|млрд|mln|mlrd|km|км|га|кВт·ч|МВт|см|долл\\.|АҚШ|AQŞ|px'

/** Names of months as they stand behind a day, by language; `марта` is a month in Russian and “times” in Uzbek. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  ru: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'uz-Latn': 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr',
  'uz-Cyrl': 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  'kk-Cyrl': 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  'kk-Latn': 'qañtar|aqpan|nauryz|säuır|mamyr|mausym|şılde|tamyz|qyrküiek|qazan|qaraşa|jeltoqsan',
}

/** What has no line break in it, in any language: each pattern matches the blank that is to hold. */
const EVERYWHERE: readonly RegExp[] = [
  /(?<=\S) (?=[–—]\s)/gu,
  /(?<=№) (?=[\d{])/gu,
  new RegExp(`(?<=[\\d}#]) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'),
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu,
]

/** Russian leaves no preposition or conjunction of one or two letters at the end of a line. */
const SHORT_WORDS = /(?<=(?:^|[\s«("{}])(?:в|во|к|ко|о|об|с|со|у|и|а|на|по|за|из|от|до|не|ни)) (?=\S)/giu

/** The blanks of a text or message that may not become a line break, in the language. */
function boundIn(language: string): readonly RegExp[] {
  const months = MONTHS[language]
  const ofDays =
    months === undefined ? [] : [new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu')]
  return [...EVERYWHERE, ...ofDays, ...(language === 'ru' ? [SHORT_WORDS] : [])]
}

const BOUND = new Map<string, readonly RegExp[]>()

/** The same, made once for each language. */
function blanksOf(language: string): readonly RegExp[] {
  const blanks = BOUND.get(language) ?? boundIn(language)
  BOUND.set(language, blanks)
  return blanks
}

/** A message of ours with its number bound to its unit, its day to its month, its dash to the word before, and so on; what was
 *  published is never written otherwise.
 *  shapes: ICU syntax: blanks between braces and keywords are none of these */
export function bindWords(message: string, language: string): string {
  return blanksOf(language).reduce((text, blank) => text.replace(blank, NBSP), message)
}

/** Places of a text at which a line could break though it should not, each with what stands around it. */
export function looseBlanks(text: string, language: string): readonly string[] {
  return blanksOf(language).flatMap((blank) =>
    [...text.matchAll(blank)].map(({ index }) => text.slice(Math.max(0, index - 12), index + 14)),
  )
}
