import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'

const reader = openReader()

/** Kinds of what `text` states. */
function kindsIn(text: string, lang: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'x', text, lang, date: '2025-04-02' }))
  return statements.map(({ kind }) => kind)
}

/** A text of states and a text of something else, by writing, with a sentence of a head of state for between. */
const TEXTS = [
  {
    lang: 'ru',
    states: 'Министры двух государств провели переговоры. Стороны договорились построить мост.',
    elsewhere:
      'Матч собрал полный стадион. Тренер доволен игроками. Команды договорились сыграть ещё раз. Билеты подорожали на 5 процентов.',
    president: 'Президент Казахстана поручил построить стадион.',
  },
  {
    lang: 'en',
    states: 'The ministers of both governments held talks. The sides agreed to build a bridge.',
    elsewhere:
      'The match drew a full stadium. The coach praised the players. They agreed to play once more. Prices rose by 5 percent.',
    president: 'The President of Kazakhstan instructed the akims to build a stadium.',
  },
  {
    lang: 'uz-Latn',
    states: 'Ikki davlat vazirlari muzokara oʻtkazdi. Tomonlar koʻprik qurishga kelishib oldi.',
    elsewhere:
      'Murabbiy futbolchilarni maqtadi. Muxlislar stadionni toʻldirdi. Ular yana oʻynashga kelishib oldi. Narx 5 foizga oshdi.',
    president: 'Qozogʻiston Prezidenti stadion qurishni topshirdi.',
  },
  {
    lang: 'uz-Cyrl',
    states: 'Икки давлат вазирлари музокара ўтказди. Томонлар кўприк қуришга келишиб олди.',
    elsewhere:
      'Мураббий футболчиларни мақтади. Мухлислар стадионни тўлдирди. Улар яна ўйнашга келишиб олди. Нарх 5 фоизга ошди.',
    president: 'Қозоғистон Президенти стадион қуришни топширди.',
  },
  {
    lang: 'kk-Cyrl',
    states: 'Екі мемлекеттің министрлері келіссөз жүргізді. Тараптар көпір салуға келісті.',
    elsewhere:
      'Бапкер футболшыларды мақтады. Жанкүйерлер стадионды толтырды. Олар тағы ойнауға келісті. Баға 5 пайызға өсті.',
    president: 'Қазақстан Президенті стадион салуды тапсырды.',
  },
  {
    lang: 'kk-Latn',
    states: 'Ekı memlekettıñ ministrlerı kelıssöz jürgızdı. Taraptar köpır saluğa kelıstı.',
    elsewhere:
      'Bapker futbolşylardy maqtady. Janküierler stadiondy toltyrdy. Olar tağy oinauğa kelıstı. Bağa 5 paiyzğa östı.',
    president: 'Qazaqstan Prezidentı stadion saludy tapsyrdy.',
  },
]

describe.each(TEXTS)('a text that speaks of no state, in $lang', ({ lang, states, elsewhere, president }) => {
  it('promises and counts nothing', () => {
    expect(kindsIn(elsewhere, lang)).toEqual([])
  })

  it('takes nothing from news of states on the same page, and gives nothing to them', () => {
    const alone = kindsIn(states, lang)
    expect(alone).toContain('commitment')
    expect(kindsIn(`${states}\n\n${elsewhere}`, lang)).toEqual(alone)
  })

  it('leaves alone what a head of state orders in the midst of it', () => {
    const among = elsewhere.replace('. ', `. ${president} `)
    expect(kindsIn(among, lang)).toContain('commitment')
  })
})

describe('one word of something else', () => {
  it('makes no text elsewhere', () => {
    expect(kindsIn('Договорились построить стадион. Товарооборот вырос на 5 процентов.', 'ru')).toEqual([
      'commitment',
      'figure',
    ])
  })
})

/** News that no list of words tells of, and news that may be of states, by writing. */
const SILENT = [
  {
    lang: 'ru',
    nobody: 'Соседи договорились построить забор. Скамью планируется сделать летом.',
    somebody: 'Договорились построить завод. Скамью планируется сделать летом.',
  },
  {
    lang: 'en',
    nobody: 'The neighbours agreed to build a fence. They plan to make a bench in summer.',
    somebody: 'They agreed to build a plant. They plan to make a bench in summer.',
  },
  {
    lang: 'uz-Latn',
    nobody: 'Qoʻshnilar devor qurishga kelishib oldi. Oʻrindiq yasash rejalashtirilgan.',
    somebody: 'Zavod qurishga kelishib olindi. Oʻrindiq yasash rejalashtirilgan.',
  },
  {
    lang: 'kk-Cyrl',
    nobody: 'Бауырлар дуал салуға келісті. Орындық жасау жоспарланып отыр.',
    somebody: 'Зауыт салуға келісті. Орындық жасау жоспарланып отыр.',
  },
]

describe.each(SILENT)('a text that names no state, in $lang', ({ lang, nobody, somebody }) => {
  it('promises nothing where several sentences would', () => {
    expect(kindsIn(nobody, lang)).toEqual([])
  })

  it('is believed when it speaks of what states build', () => {
    expect(kindsIn(somebody, lang)).toEqual(['commitment', 'commitment'])
  })

  it('is believed in a single sentence', () => {
    const [first = ''] = nobody.split('. ')
    expect(kindsIn(`${first}.`, lang)).toEqual(['commitment'])
  })
})

describe('words of wards and schools', () => {
  const OF_WARDS = 'Doctors examined the patients. The nurses of the ward thanked the surgeons.'

  it('tell nothing where a sentence names a state', () => {
    const offers =
      'Uzbekistan would welcome help in equipping hospitals. Kazakhstan plans to train 80 surgeons.'
    expect(kindsIn(offers, 'en')).toEqual(['commitment', 'commitment'])
  })

  it('speak of something else where none does', () => {
    expect(kindsIn(`${OF_WARDS} The surgeons plan to open a second ward for their patients.`, 'en')).toEqual(
      [],
    )
  })
})
