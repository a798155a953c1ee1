import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'

const reader = openReader()

/** What a text states, as kind and force. */
function statedIn(text: string, lang: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'x', text, lang, date: '2025-04-02' }))
  return statements.map(({ kind, force }) => `${kind} ${force}`)
}

/** The same things said of agreements that were not reached, of what may be or hangs on something, and of earlier years. */
const TABLE = [
  {
    lang: 'ru',
    agreed: 'Стороны договорились открыть пункт пропуска.',
    denied: [
      'Стороны не договорились открыть пункт пропуска.',
      'Стороны не достигли договорённости о строительстве моста.',
      'Никаких договорённостей о мосте достигнуто не было.',
      'Узбекистан отказался подписывать соглашение о тарифах.',
      'Правительство не планирует повышать тарифы.',
    ],
    supported: [
      'Если найдутся деньги, стороны построят мост.',
      'При наличии средств будет построен мост.',
      'Завод может быть построен в 2026 году.',
      'Соглашение может быть подписано в мае.',
    ],
    earlier: [
      'В 2023 году стороны договорились открыть пункт пропуска.',
      'Напомним, стороны договорились открыть пункт пропуска.',
      'Президент ранее поручил открыть пункт пропуска.',
    ],
  },
  {
    lang: 'en',
    agreed: 'The sides agreed to open a checkpoint.',
    denied: [
      'The sides did not agree to open a checkpoint.',
      'No agreement was reached on building the bridge.',
      'Neither side agreed to open the border.',
      'Uzbekistan refused to sign the agreement on tariffs.',
      'The government does not plan to raise tariffs.',
    ],
    supported: [
      'If money is found, the sides will build a bridge.',
      'Subject to financing, a bridge will be built.',
      'The plant could be built in 2026.',
      'The agreement may be signed in May.',
    ],
    earlier: [
      'In 2023 the sides agreed to open a checkpoint.',
      'Last year the sides agreed to open a checkpoint.',
      'Previously, the sides agreed to open a checkpoint.',
    ],
  },
  {
    lang: 'uz-Latn',
    agreed: 'Tomonlar punkt ochishga kelishib oldi.',
    denied: [
      'Tomonlar punkt ochishga kelishib olmadi.',
      'Koʻprik qurish boʻyicha kelishuvga erishilmadi.',
      'Hech qanday kelishuvga erishilgani yoʻq.',
      'Oʻzbekiston bitimni imzolashdan bosh tortdi.',
    ],
    supported: [
      'Agar mablagʻ topilsa, koʻprik quriladi.',
      'Mablagʻ ajratilgan taqdirda zavod quriladi.',
      'Zavod 2026-yilda qurilishi mumkin.',
      'Bitim may oyida imzolanishi mumkin.',
    ],
    earlier: [
      '2023-yilda tomonlar punkt ochishga kelishib olgan edi.',
      'Oldin xabar berilganidek, tomonlar punkt ochishga kelishgan edi.',
      'Eslatib oʻtamiz, tomonlar punkt ochishga kelishib olgan edi.',
    ],
  },
  {
    lang: 'uz-Cyrl',
    agreed: 'Томонлар пункт очишга келишиб олди.',
    denied: ['Кўприк қуриш бўйича келишувга эришилмади.', 'Ҳеч қандай келишувга эришилгани йўқ.'],
    supported: ['Агар маблағ топилса, кўприк қурилади.', 'Завод 2026 йилда қурилиши мумкин.'],
    earlier: [
      '2023 йилда томонлар пункт очишга келишиб олган эди.',
      'Олдин хабар берилганидек, томонлар пункт очишга келишган эди.',
    ],
  },
  {
    lang: 'kk-Cyrl',
    agreed: 'Тараптар бекет ашуға келісті.',
    denied: [
      'Тараптар бекет ашуға келіспеді.',
      'Көпір салу бойынша келісімге қол жеткізілмеді.',
      'Үкімет тарифті көтеруді жоспарлап отырған жоқ.',
      'Өзбекстан келісімге қол қоюдан бас тартты.',
    ],
    supported: [
      'Егер қаржы табылса, көпір салынады.',
      'Қаржы бөлінген жағдайда зауыт салынады.',
      'Зауыт 2026 жылы салынуы мүмкін.',
      'Келісімге мамырда қол қойылуы мүмкін.',
    ],
    earlier: [
      '2023 жылы тараптар бекет ашуға келіскен болатын.',
      'Бұған дейін хабарланғандай, тараптар бекет ашуға келіскен болатын.',
      'Еске салсақ, тараптар бекет ашуға келіскен еді.',
    ],
  },
]

describe.each(TABLE)('what is told in $lang', ({ lang, agreed, denied, supported, earlier }) => {
  it('is agreed when the words say so', () => {
    expect(statedIn(agreed, lang)).toEqual(['commitment agreed'])
  })

  it.each(denied)('is no promise when it is denied: %s', (text) => {
    const stated = statedIn(text, lang)
    expect(stated.filter((one) => one !== 'topic discussed')).toEqual([])
  })

  it.each(supported)('is but supported when it may be or hangs on something: %s', (text) => {
    expect(statedIn(text, lang)).toEqual(['commitment supported'])
  })

  it.each(earlier)('is a topic when an earlier time opens it: %s', (text) => {
    expect(statedIn(text, lang)).toEqual(['topic discussed'])
  })
})

describe('a year', () => {
  it('that belongs to what is agreed makes nothing earlier', () => {
    expect(statedIn('Стороны договорились завершить проект, начатый в 2020 году.', 'ru')).toEqual([
      'commitment agreed',
    ])
    expect(statedIn('2020-yilda boshlangan loyihani davom ettirishga kelishib olindi.', 'uz-Latn')).toEqual([
      'commitment agreed',
    ])
  })

  it('of the day of publication makes nothing earlier', () => {
    expect(statedIn('29 марта стороны договорились открыть пункт пропуска.', 'ru')).toEqual([
      'commitment agreed',
    ])
  })
})

describe('a word of an earlier time', () => {
  it.each([
    ['ru', 'Ранее начатые проекты стороны договорились ускорить.'],
    ['ru', 'Ранее сообщалось, что стороны договорились открыть пункт пропуска.'],
    ['ru', 'Ранее сегодня стороны договорились открыть пункт пропуска.'],
    ['en', 'Earlier today the sides agreed to open a checkpoint.'],
    ['uz-Latn', 'Tomonlar yil boshidan oldin punkt ochishga kelishib oldi.'],
    ['kk-Cyrl', 'Тараптар бұрын басталған жобаны аяқтауға келісті.'],
    ['en', 'Earlier it was reported that the sides agreed to open a checkpoint.'],
    ['uz-Latn', 'Oldin xabar berilganidek, tomonlar punkt ochishga kelishib oldi.'],
    ['uz-Cyrl', 'Аввалроқ томонлар пункт очишга келишиб олгани хабар қилинган эди.'],
    ['kk-Cyrl', 'Бұған дейін хабарланғандай, тараптар бекет ашуға келісті.'],
    ['kk-Cyrl', 'Бұған дейін тараптар бекет ашуға уағдаласқаны хабарланған болатын.'],
  ])('that tells when something else was leaves the agreement as it is, in %s: %s', (lang, text) => {
    expect(statedIn(text, lang)).toEqual(['commitment agreed'])
  })
})

describe('what is agreed not to be done', () => {
  it.each([
    ['ru', 'Стороны договорились не повышать тарифы.', 'не повышать тарифы'],
    ['en', 'The sides agreed not to raise tariffs.', 'not to raise tariffs'],
  ])('keeps its denial in the act, in %s', (lang, text, act) => {
    const { statements } = reader.read(editionOf({ id: 'x', text, lang, date: '2025-04-02' }))
    const acts = statements.flatMap(({ slots }) => slots.filter(({ name }) => name === 'act'))
    expect(acts.map(({ quote }) => quote)).toEqual([act])
  })
})

describe('what is to come', () => {
  it('is not built yet', () => {
    expect(statedIn('В 2026 году будет построен мост.', 'ru')).toEqual(['commitment intended'])
  })
})
