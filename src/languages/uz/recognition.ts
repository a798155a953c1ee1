import type { Recognition } from '../language.js'

/** Small words of Uzbek in the official Latin spelling. */
const WORDS = [
  ...[
    'va',
    'bilan',
    'uchun',
    'boʻyicha',
    'hamda',
    'bu',
    'ham',
    'oʻrtasida',
    'oʻrtasidagi',
    'boʻlib',
    'haqida',
  ],
  ...[
    'ikki',
    'yil',
    'yilda',
    'kuni',
    'qildi',
    'etildi',
    'oldi',
    'oʻtdi',
    'berdi',
    'qilindi',
    'davlat',
    'shu',
  ],
  ...['uning', 'kabi', 'esa', 'yangi', 'yuzasidan', 'tomonlar', 'prezidenti', 'toʻgʻrisida', 'orqali', 'edi'],
  ...[
    'keyin',
    'keldi',
    'tashrif',
    'raisi',
    'soʻng',
    'bir',
    'yilning',
    'etdi',
    'boʻldi',
    'shuningdek',
    'ortiq',
    'milliard',
    'foizga',
    'joriy',
  ],
  ...[
    'rahbarlari',
    'mamlakat',
    'hamkorlik',
    'qayd',
    'koʻrib',
    'sohasida',
    'qadar',
    'ta',
    'bogʻliq',
    'prezident',
  ],
  ...['oʻtgan', 'yili', 'berildi', 'soni', 'hajmi', 'dollarni', 'dollarga', 'biz', 'dedi', 'deya', 'vazir'],
  ...['muhim', 'lozim', 'zarur', 'kerak', 'berish', 'qilish', 'etish', 'sifatida', 'tayyor', 'hukumat'],
  ...['loyihalar', 'masalalari', 'loyiha', 'vaziri', 'uchrashuv', 'savdo', 'xalqaro', 'imzolandi', 'ishlab'],
]

/** Ends of words with the endings that most words bear. */
const ENDINGS = [
  ...[
    'larning',
    'ining',
    'lari',
    'larni',
    'sini',
    'ini',
    'iga',
    'ida',
    'idan',
    'dagi',
    'larda',
    'moqda',
    'ildi',
  ],
  ...[
    'tildi',
    'madi',
    'lash',
    'lashi',
    'irdi',
    'shdi',
    'etdi',
    'yetdi',
    'ladi',
    'tadi',
    'laydi',
    'iston',
    'lik',
    'nga',
    'rga',
    'lga',
    'dan',
    'nda',
    'rda',
  ],
  ...['ishga', 'ishdan', 'tirish', 'dilar', 'lishi', 'masi', 'ilib'],
  ...['indi', 'landi', 'ilgan', 'ishi', 'ishni', 'ligi', 'ligini', 'gani', 'ladi', 'sida', 'sidan', 'chilik'],
]

const LETTERS: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'б',
    v: 'в',
    g: 'г',
    d: 'д',
    e: 'е',
    j: 'ж',
    z: 'з',
    i: 'и',
    y: 'й',
    k: 'к',
    l: 'л',
    m: 'м',
  },
  ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', f: 'ф', x: 'х', q: 'қ', h: 'ҳ' },
  ...{ oʻ: 'ў', gʻ: 'ғ', sh: 'ш', ch: 'ч', yo: 'ё', yu: 'ю', ya: 'я', ye: 'е', yi: 'йи' },
}

/** A small word in Cyrillic letters; pairs of letters first. */
function inCyrillic(word: string): string {
  return word.replace(/oʻ|gʻ|sh|ch|y[oueai]|./g, (letters) => LETTERS[letters] ?? letters)
}

const APOSTROPHES = ['ʻ', '‘', '’', "'", '`', 'ʼ']

/** A word as it is written with each apostrophe in use, cut where an apostrophe is no letter. */
function writings(word: string): string[] {
  return word.includes('ʻ') ? APOSTROPHES.map((mark) => word.replaceAll('ʻ', mark)) : [word]
}

/** Uzbek in Latin letters.
 *  source: the alphabet of 1995; frequent words of the genre */
export const UZ_LATIN: Recognition = {
  alphabet: 'abcdefghijklmnopqrstuvxyzʻʼ',
  words: WORDS.flatMap(writings),
  telling: 'qʻ',
  endings: ENDINGS,
}

/** Uzbek in Cyrillic letters.
 *  source: the alphabet of 1940; frequent words of the genre */
export const UZ_CYRILLIC: Recognition = {
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ',
  words: WORDS.map(inCyrillic),
  telling: 'ўқғҳ',
  endings: ENDINGS.map(inCyrillic),
}
