import {
  barring,
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  oneOf,
  type Pattern,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { sumsInBrackets } from '../../of-each.js'
import { bursariesGiven, sumGranted } from '../../spent.js'
import { BOUND_WORDS, IS, NOT_NUMBER, VALUE } from './figure.js'
import { done, going, SEPARATOR, said, valueIn, word } from './parts.js'

/** Another state that goods come from; what is brought from there is imported, whoever sent it. */
const FROM_ABROAD = barring(valueIn(['instrumental'], 'country'), ['oʻzbekiston'])

/** Out of the land, wherever to. */
const OUTWARD = either(
  form('xorijga', 'eksportga', 'xorijiy'),
  seq(form('chet'), form('elga', 'ellarga', 'davlatlarga', 'mamlakatlarga')),
  seq(form('tashqi', 'jahon'), form('bozorga', 'bozorlarga', 'bozoriga')),
)

/** Into the land that tells of it. */
const HITHER = form('mamlakatimizga', 'mamlakatga', 'respublikamizga', 'respublikaga', 'yurtimizga')

const BROUGHT = either(
  done('keltirmoq'),
  seq(form('olib'), done('kelmoq')),
  seq(form('import', 'xarid'), done('qilmoq', 'etmoq')),
  seq(form('sotib'), done('olmoq')),
)

/** Goods by weight or head that came; of anything else that comes only its own rule knows what it is. */
const CAME = seq(
  capture('value', entityOf('quantity', ['tonna', 'kilogramm', 'litr', 'bosh', 'barrel'])),
  BOUND_WORDS,
  gap(3, NOT_NUMBER),
  done('kelmoq', 'tushmoq', 'kirmoq'),
)

/** Goods that were brought or delivered, told before how much of them. */
const DELIVERED = either(
  oneOf(['keltirmoq'], 'participle', 'past'),
  oneOf(['keltirmoq'], 'participle', 'present'),
  seq(form('olib'), oneOf(['kelmoq'], 'participle', 'past')),
  seq(form('etkazib'), oneOf(['bermoq'], 'participle', 'past')),
  seq(form('etkazib'), oneOf(['bermoq'], 'participle', 'present')),
  seq(form('import', 'xarid'), oneOf(['qilmoq', 'etmoq'], 'participle', 'past')),
  seq(form('import', 'xarid'), oneOf(['qilmoq', 'etmoq'], 'participle', 'present')),
  seq(form('sotib'), oneOf(['olmoq'], 'participle', 'past')),
)

/** Goods that were sent, told before how much of them. */
const SENT = either(
  oneOf(['etkazmoq', 'joʻnatmoq', 'yubormoq'], 'participle', 'past'),
  seq(form('etkazib'), oneOf(['bermoq'], 'participle', 'past')),
  seq(form('eksport'), oneOf(['qilmoq', 'etmoq'], 'participle', 'past')),
)

/** Another state that goods go to; what is sent there is exported. */
const ABROAD = barring(valueIn(['dative'], 'country'), ['oʻzbekiston'])

/** How much of one thing: a measure of weight or money, and the thing. */
const GOODS_SENT = seq(
  capture(
    'value',
    either(
      entityOf('quantity', ['tonna', 'kilogramm', 'litr', 'bosh', 'konteyner', 'vagon']),
      entity('money'),
    ),
  ),
  BOUND_WORDS,
  gap(4, NOT_NUMBER),
)

/** What goods cost, and how much of them: `9 million dollarga 3 ming tonna`. */
const SO_MUCH_FOR = seq(
  capture('value', either(valueIn(['dative'], 'money'), valueIn(['adjective'], 'money'))),
  BOUND_WORDS,
  gap(1, NOT_NUMBER),
  capture('value', entityOf('quantity', ['tonna', 'kilogramm', 'litr', 'bosh', 'vagon', 'konteyner'])),
  BOUND_WORDS,
  gap(4, NOT_NUMBER),
)

/** Those who come to see a land. */
const PEOPLE = ['kishi', 'nafar', 'fuqaro', 'odam', 'mehmon', 'sayyoh', 'turist', 'xorij']

/** No second state, which the goods would go to. */
const HERE = gap(2, except(entity('country')))

const MOVED: Pattern = either(
  done('tashimoq', 'ajratmoq', 'oʻzlashtirmoq', 'oʻtkazmoq', 'oʻtmoq', 'joʻnatmoq'),
  seq(form('jalb'), done('qilmoq', 'etmoq')),
)

/** Figures of goods that come from another state. */
export const GOODS_RULES = [
  rule('uz/figure/so-much-brought', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'imports' },
    pattern: seq(
      either(FROM_ABROAD, HITHER),
      gap(4, NOT_NUMBER),
      either(
        seq(capture('value', entity('quantity', 'money')), BOUND_WORDS, gap(4, NOT_NUMBER), BROUGHT),
        CAME,
      ),
    ),
    examples: [
      'Olti oyda Gruziyadan ⟦value 300 tonna⟧ choy keldi.',
      'Olti oyda mamlakatimizga ⟦value 3 ming tonna⟧ choy olib kelindi.',
      'Olti oyda Gruziyadan ⟦value 3 ming tonna⟧ choy keltirildi.',
      'Oʻtgan yili Armanistondan ⟦value 900 bosh qoramol⟧ olib kelingan.',
    ],
    counterexamples: [
      'Gruziyadan choy keltirildi.',
      'Oʻzbekistondan 900 tonna paxta olib ketildi.',
      'Gruziyadan 40 ta vagon keldi.',
    ],
  }),
  rule('uz/figure/so-much-bought-for', {
    kind: 'figure',
    priority: 38,
    each: 'value',
    extent: 'match',
    always: { measure: 'imports', comparison: 'level' },
    pattern: seq(either(FROM_ABROAD, HITHER), gap(4, NOT_NUMBER), SO_MUCH_FOR, BROUGHT),
    examples: [
      'Oʻtgan yili Gruziyadan ⟦value 9 million dollarga⟧ ⟦value 3 ming tonna⟧ choy olib kelindi.',
      'Armanistondan ⟦value 2 million dollarlik⟧ ⟦value 900 tonna⟧ meva keltirildi.',
    ],
    counterexamples: ['Gruziyadan choy olib kelindi.'],
  }),
  rule('uz/figure/so-much-sold-for', {
    kind: 'figure',
    priority: 38,
    each: 'value',
    extent: 'match',
    always: { measure: 'exports', comparison: 'level' },
    pattern: seq(
      either(ABROAD, OUTWARD),
      gap(4, NOT_NUMBER),
      SO_MUCH_FOR,
      either(
        done('joʻnatmoq', 'yubormoq', 'sotmoq'),
        seq(form('eksport'), done('qilmoq', 'etmoq')),
        seq(form('etkazib'), done('bermoq')),
      ),
    ),
    examples: [
      'Oʻtgan yili Gruziyaga ⟦value 9 million dollarga⟧ ⟦value 3 ming tonna⟧ un sotildi.',
      'Xorijga ⟦value 2 million dollarlik⟧ ⟦value 900 tonna⟧ meva joʻnatildi.',
    ],
    counterexamples: ['Gruziyaga un sotildi.'],
  }),
  rule('uz/figure/so-much-went', {
    kind: 'figure',
    priority: 21,
    pattern: seq(
      capture('value', entityOf('quantity', ['tonna', 'kilogramm', 'litr', 'bosh'])),
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      done('ketmoq', 'joʻnamoq', 'joʻnatmoq', 'yubormoq'),
    ),
    examples: [
      'Oʻtgan yili eksport 12 tonna boʻldi, bu yil ⟦value 70 tonnasi⟧ ketdi.',
      'Gruziyaga oʻtgan yili 12 tonna un joʻnatildi. Bu yilning oʻzida ⟦value 70 tonnasi⟧ ketibdi.',
    ],
    counterexamples: ['Mashinaga 70 litr benzin ketdi.'],
  }),
  rule('uz/figure/delivered-from', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'imports' },
    pattern: seq(
      FROM_ABROAD,
      HERE,
      DELIVERED,
      gap(4, NOT_NUMBER),
      word('hajm', 'qiymat', 'miqdor'),
      gap(6, NOT_NUMBER),
      IS,
    ),
    examples: [
      'Armanistondan yetkazib berilgan dori-darmon hajmi ⟦value 7 million dollarga⟧ yetdi.',
      'Gruziyadan import qilingan choy qiymati ⟦value 2 million dollarni⟧ tashkil etdi.',
    ],
    counterexamples: ['Armanistondan keltirilgan choy mazali.'],
  }),
  rule('uz/figure/delivered-to', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'exports' },
    pattern: seq(
      ABROAD,
      HERE,
      SENT,
      gap(4, NOT_NUMBER),
      word('hajm', 'qiymat', 'miqdor'),
      gap(6, NOT_NUMBER),
      IS,
    ),
    examples: [
      'Gruziyaga yetkazilgan karbamid hajmi ⟦value 7 ming tonnaga⟧ yetdi.',
      'Armanistonga joʻnatilgan meva qiymati ⟦value 2 million dollarni⟧ tashkil etdi.',
    ],
    counterexamples: ['Armanistonga joʻnatilgan meva shirin.'],
  }),
  rule('uz/figure/brought-from-each', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'imports', comparison: 'level' },
    pattern: sumsInBrackets(DELIVERED),
    examples: [
      'Qoʻshnilardan keltirilgan choy: Gruziya (⟦value 3 million dollar⟧), Ozarbayjon (⟦value 2 million dollar⟧).',
      'Sotib olingan don – Rossiya (⟦value 3 ming tonna⟧) va Ukraina (⟦value 2 ming tonna⟧) hissasi.',
    ],
    counterexamples: ['Keltirilgan choy mazali.'],
  }),
  rule('uz/figure/sent-to-each', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'exports', comparison: 'level' },
    pattern: sumsInBrackets(SENT),
    examples: [
      'Joʻnatilgan meva: Armaniston (⟦value 7 ming tonna⟧), Gruziya (⟦value 4 ming tonna⟧).',
      'Yuborilgan paxta – Turkiya (⟦value 3 ming tonna⟧) va Eron (⟦value 2 ming tonna⟧) hissasi.',
    ],
    counterexamples: ['Joʻnatilgan meva shirin.'],
  }),
  rule('uz/figure/so-much-sent', {
    kind: 'figure',
    priority: 37,
    each: 'value',
    always: { measure: 'exports' },
    pattern: seq(
      either(ABROAD, OUTWARD, form('bozoriga', 'bozorlariga')),
      gap(5, NOT_NUMBER),
      GOODS_SENT,
      repeat(seq(SEPARATOR, gap(1, NOT_NUMBER), GOODS_SENT), 0, 4),
      either(done('joʻnatmoq', 'yubormoq', 'sotmoq'), seq(form('eksport'), done('qilmoq', 'etmoq'))),
    ),
    examples: [
      'Gruziyaga ⟦value 300 tonna⟧ un va ⟦value 40 tonnadan⟧ ortiq yogʻ joʻnatildi.',
      'Qoʻshni davlat bozoriga ⟦value 12 ming tonna⟧ gilos yuborildi.',
    ],
    counterexamples: ['Gruziyaga un joʻnatildi.', 'Oʻzbekistonga 300 tonna un yuborildi.'],
  }),
  rule('uz/figure/so-much-granted', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: sumGranted(
      BOUND_WORDS,
      word('grant', 'yordam', 'subsidiya', 'kompensasiya', 'mablagʻ'),
      either(
        done('ajratmoq', 'bermoq', 'yubormoq', 'koʻrsatmoq', 'oʻtkazmoq', 'etmoq'),
        seq(form('jalb'), done('qilmoq', 'etmoq')),
      ),
    ),
    examples: [
      'Qoʻshni davlat ⟦value 3 million dollar⟧ miqdorida grant ajratdi.',
      'Maktablar uchun ⟦value 3 million dollar⟧ grant mablagʻi jalb qilindi.',
      'Jabrlanganlarga ⟦value 2 million yevrodan⟧ ortiq gumanitar yordam koʻrsatildi.',
    ],
    counterexamples: ['Qoʻshni davlat grant ajratdi.', 'Qoʻshni davlat 3 million dollar grant ajratmoqchi.'],
  }),
  rule('uz/figure/so-many-bursaries', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'quota', comparison: 'level' },
    pattern: bursariesGiven(BOUND_WORDS, {
      counted: entityOf('quantity', ['grant', 'kvota', 'stipendiya']),
      bursary: word('grant', 'kvota', 'stipendiya'),
      given: going('ajratmoq', 'bermoq', 'belgilamoq', 'etmoq'),
    }),
    examples: [
      'Afgʻonistonlik talabalarga ⟦value 500 ta grant⟧ ajratildi.',
      'Qoʻshnilarga ⟦value 200 dan⟧ ortiq oʻquv granti berildi.',
    ],
    counterexamples: ['Talabalarga grantlar ajratildi.'],
  }),
  rule('uz/figure/so-many-visited', {
    kind: 'figure',
    priority: 42,
    always: { measure: 'visitors', comparison: 'level' },
    pattern: seq(
      either(
        capture('value', entityOf('quantity', PEOPLE)),
        seq(capture('value', entity('quantity')), BOUND_WORDS, gap(2, NOT_NUMBER), word(...PEOPLE)),
      ),
      BOUND_WORDS,
      gap(3, NOT_NUMBER),
      either(
        seq(form('tashrif'), said('buyurmoq')),
        seq(form('sayohat', 'safar'), said('qilmoq')),
        seq(form('kelib'), done('ketmoq')),
        seq(form('kirib', 'oʻtib'), done('kelmoq', 'ketmoq', 'chiqmoq')),
        seq(form('qabul'), oneOf(['qilmoq'], 'verb', 'past', 'passive')),
      ),
    ),
    examples: [
      'Oʻtgan yili viloyatga ⟦value 900 ming mehmon⟧ tashrif buyurdi.',
      'Viloyatga ⟦value 50 mingga⟧ yaqin mehmon tashrif buyurgan.',
      'Savdo zonasida oʻtgan yili ⟦value 900 ming nafar fuqaro⟧ qabul qilindi.',
    ],
    counterexamples: ['Gruziyaga delegatsiya tashrif buyurdi.'],
  }),
  rule('uz/figure/moved', {
    kind: 'figure',
    priority: 29,
    always: { comparison: 'level' },
    pattern: seq(
      VALUE,
      BOUND_WORDS,
      gap(5, NOT_NUMBER),
      either(
        seq(form('eksport', 'import', 'tranzit'), said('qilmoq', 'etmoq')),
        seq(form('eksportga', 'importga'), said('yoʻnaltirmoq', 'chiqarmoq', 'joʻnatmoq')),
        seq(oneOf(['tranzit', 'yuk', 'investisiya', 'sarmoya', 'kredit']), gap(2), MOVED),
        seq(
          oneOf([
            'energiya',
            'gaz',
            'suv',
            'neft',
            'gʻalla',
            'bugʻdoy',
            'mahsulot',
            'tovar',
            'koʻmir',
            'oʻgʻit',
            'paxta',
            'un',
          ]),
          gap(1),
          either(
            seq(form('etkazib', 'ochib', 'chiqarib'), done('bermoq')),
            done('tashimoq', 'joʻnatmoq', 'yubormoq', 'etkazmoq'),
            seq(form('ishlab'), done('chiqarmoq')),
            done('toʻplamoq', 'jamgʻarmoq'),
          ),
        ),
      ),
    ),
    examples: [
      'Qoʻshni mamlakatga ⟦value 40 ming tonna⟧ paxta eksport qilindi.',
      'Port orqali ⟦value 2 million tonna⟧ yuk tashildi.',
      'Omborda ⟦value 5 milliard kub metr⟧ suv toʻplandi.',
      'Port orqali ⟦value 310 ming tonna⟧ mahsulot tashildi.',
      'Stansiyadan ⟦value 3 million tonna⟧ yuk oʻtkazilgan.',
      'Mahsulotning ⟦value 40 foizi⟧ eksportga yoʻnaltiriladi.',
    ],
    counterexamples: ['Paxta eksport qilindi.'],
  }),
]
