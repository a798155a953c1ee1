import { capture, either, form, gap, oneOf, optional, repeat, rule, seq } from '../../../grammar/index.js'
import { UZ_OCCASION_HEADS } from '../lexicon/occasions.js'
import { compound, done, LONG, SEPARATOR, word } from './parts.js'

/** What gives the occasion: a feast, or a thing won or begun (`gʻalaba qozongani bilan`). */
const OCCASION = capture(
  'occasion',
  seq(
    gap(LONG),
    oneOf(UZ_OCCASION_HEADS),
    optional(word('oy', 'bayram', 'hayit', 'ayyom')),
    optional(oneOf(['qozonmoq', 'saylanmoq', 'kirishmoq'], 'noun')),
  ),
)
const WITH = either(
  form('bilan', 'yuzasidan', 'arafasida', 'kunlarida'),
  seq(form('munosabati'), form('bilan')),
)
const CONGRATULATE = either(
  done('tabriklamoq', 'qutlamoq'),
  compound(['muborakbod'], 'etmoq', 'qilmoq'),
  seq(word('tilak'), done('bildirmoq', 'yoʻllamoq', 'aytmoq', 'etkazmoq')),
  seq(word('tilak'), form('izhor'), done('etmoq', 'qilmoq')),
  seq(word('tabrik', 'qutlov'), optional(form('bilan')), done('almashmoq', 'almashinmoq', 'ayirboshlamoq')),
  seq(
    word('tabrik', 'qutlov', 'tabriknoma'),
    gap(2),
    done('yoʻllamoq', 'bildirmoq', 'aytmoq', 'bermoq', 'yubormoq', 'joʻnatmoq', 'etkazmoq'),
  ),
)

/** Greetings: congratulations, thanks, condolences, wishes. */
export const GREETING_RULES = [
  rule('uz/greeting/congratulate-on', {
    kind: 'greeting',
    priority: 50,
    each: 'occasion',
    pattern: seq(
      OCCASION,
      repeat(seq(SEPARATOR, OCCASION), 0, 4),
      WITH,
      gap(10),
      // A telegram congratulates only where its occasion is told: others are of grief.
      either(CONGRATULATE, seq(word('telegramma'), done('yoʻllamoq', 'yubormoq'))),
    ),
    examples: [
      'Vazirlar bir-birini ⟦occasion Navroʻz⟧ bayrami va kelayotgan ⟦occasion Ramazon hayiti⟧ bilan tabrikladi.',
      'Prezident hamkasbini ⟦occasion tavallud kuni⟧ bilan qutladi.',
      'Prezident hamkasbiga ⟦occasion Navroʻz⟧ munosabati bilan telegramma yoʻlladi.',
      'Prezident hamkasbiga ⟦occasion tavallud kuni⟧ munosabati bilan qutlov maktubi yubordi.',
      'Vazirlar ⟦occasion Navroʻz⟧ arafasida bir-birlariga ezgu tilaklarini izhor etdilar.',
    ],
    counterexamples: ['Navroʻz bayrami quvnoq oʻtdi.'],
  }),
  rule('uz/greeting/congratulate', {
    kind: 'greeting',
    priority: 44,
    pattern: seq(optional(WITH), gap(6), CONGRATULATE),
    examples: [
      'Vazir quruvchilarni koʻprik ochilishi bilan tabrikladi.',
      'Mehmonlar mezbonlarni qutladi.',
      'Suhbatda oʻzaro tabriklar almashildi.',
    ],
    counterexamples: ['Vazir mehmonlar bilan ketdi.'],
  }),
  rule('uz/greeting/condole', {
    kind: 'greeting',
    priority: 50,
    always: { occasion: 'condolence' },
    pattern: either(
      seq(
        oneOf(['hamdardlik', 'taʻziya', 'taʻziyanoma', 'qaygʻu']),
        gap(4),
        done('bildirmoq', 'yoʻllamoq', 'yubormoq', 'etmoq', 'qilmoq'),
      ),
      seq(oneOf(['marhum', 'jabrlanuvchi', 'jarohat']), gap(8), done('tilamoq')),
      seq(form('koʻngil'), done('soʻramoq')),
      seq(oneOf(['sabr', 'sabr-toqat', 'sabr-bardosh']), gap(3), done('tilamoq')),
    ),
    examples: [
      'Prezident marhumlarning oilalariga hamdardlik bildirdi.',
      'Vazir qoʻshnilarga taʼziyanoma yoʻlladi.',
      'Prezident marhumlarning oilalaridan koʻngil soʻradi.',
    ],
    counterexamples: ['Hamdardlik kerak boʻlmadi.'],
  }),
  rule('uz/greeting/thank', {
    kind: 'greeting',
    priority: 44,
    always: { occasion: 'other' },
    pattern: either(
      seq(
        oneOf(['minnatdorlik', 'minnatdorchilik', 'tashakkur', 'rahmat']),
        gap(3),
        done('bildirmoq', 'aytmoq', 'etmoq', 'qilmoq'),
      ),
      seq(
        form('minnatdor'),
        form('ekanini', 'ekanligini'),
        gap(2),
        done('bildirmoq', 'aytmoq', 'etmoq', 'qilmoq'),
      ),
      seq(
        oneOf([
          'muvaffaqiyat',
          'salomatlik',
          'sihat-salomatlik',
          'tinchlik',
          'farovonlik',
          'baxt',
          'omad',
          'ravnaq',
          'yutuq',
        ]),
        gap(5),
        done('tilamoq'),
      ),
      seq(oneOf(['salom', 'tilak']), gap(6), done('etkazmoq', 'yoʻllamoq', 'bildirmoq', 'izhor')),
    ),
    examples: [
      'Vazir mezbonlarga mehmondoʻstlik uchun minnatdorlik bildirdi.',
      'Prezident xalqqa tinchlik va farovonlik tiladi.',
      'Mehmon iliq qabul uchun minnatdor ekanini aytdi.',
    ],
    counterexamples: ['Minnatdorlik oʻzaro.'],
  }),
]
