import { fail, ok, type Result } from '../../kernel/index.js'

/** Fewest and most characters of a password.
 *  source: docs/decisions/0026 */
const SHORTEST = 12
const LONGEST = 128

/** Words that passwords are commonly made of, in the languages spoken here; looked up on 26 Nov 2026 in published lists of
 *  leaked passwords, and thought through for the rest. */
const COMMON: readonly string[] = [
  ...[
    'password',
    'passwort',
    'parol',
    'пароль',
    'құпиясөз',
    'qwerty',
    'qwertyuiop',
    'йцукен',
    'йцукенгшщзхъ',
  ],
  ...['asdfghjkl', 'asdf', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'letmein', 'welcome', 'admin', 'administrator'],
  ...['iloveyou', 'monkey', 'dragon', 'football', 'baseball', 'master', 'superman', 'sunshine', 'princess'],
  ...['login', 'secret', 'changeme', 'default', 'test', 'user', 'guest', 'root', 'system', 'computer'],
  ...[
    'uzbekistan',
    'ozbekiston',
    'узбекистан',
    'kazakhstan',
    'qazaqstan',
    'казахстан',
    'tashkent',
    'toshkent',
  ],
  ...[
    'ташкент',
    'astana',
    'астана',
    'almaty',
    'алматы',
    'samarkand',
    'samarqand',
    'kelisim',
    'келисим',
    'келісім',
  ],
  ...[
    'privet',
    'привет',
    'lyubov',
    'любовь',
    'salom',
    'salam',
    'assalom',
    'qwertz',
    'abcdefgh',
    'abcdefghijkl',
  ],
]

/** Letters alone, in lower case. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '')
}

/** The letters without the common words in them, the longest first. */
function withoutCommon(letters: string): string {
  const longestFirst = [...COMMON].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), letters)
}

/** A password that is only digits, one letter over and over, or common words with signs around has no more than so much
 *  that is its own. */
const FEWEST_OWN = 4

function ownLetters(password: string): number {
  return new Set(withoutCommon(lettersOf(password))).size
}

function isMostlyName(password: string, name: string): boolean {
  const parts = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const low = password.normalize('NFKC').toLowerCase()
  return parts.some((part) => part.length >= 4 && low.includes(part))
}

function wrong(rule: 'short' | 'long' | 'common' | 'name', message: string): Result<never> {
  return fail({ code: `invalid.password-${rule}`, message, where: { field: 'password' } })
}

/** Whether a password may be taken: long enough, not common, and without the person's name; nothing else is asked.
 *  errors: invalid.password-short, invalid.password-long, invalid.password-common, invalid.password-name */
export function checkPassword(password: string, name: string): Result<null> {
  const length = [...password].length
  if (length < SHORTEST) return wrong('short', `The password has fewer than ${SHORTEST} characters`)
  if (length > LONGEST) return wrong('long', `The password has more than ${LONGEST} characters`)
  if (ownLetters(password) < FEWEST_OWN) return wrong('common', 'The password is one that many people have')
  return isMostlyName(password, name) ? wrong('name', 'The password holds the name of its person') : ok(null)
}
