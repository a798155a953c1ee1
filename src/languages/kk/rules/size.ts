import {
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { sumSpent } from '../../spent.js'
import { inBase } from '../base.js'
import { KK_POWER_UNITS } from '../lexicon/measures.js'
import { KK_THINGS, KK_WORKS } from '../lexicon/things.js'
import { NOT_NUMBER } from './figure.js'
import { done, said, valueIn, verb, word, written } from './parts.js'

const MORE: Pattern = optional(written('астам', 'артық', 'асатын', 'жуық', 'жоғары', 'шамасында', 'дейін'))
const SITES = [...KK_THINGS, ...KK_WORKS, ...['жоба', 'жұмыс'].map(inBase)]

/** What something costs. */
const PRICE = word('құн', 'бюджет', 'смета', 'баға')

/** What ends a sentence that says what something amounts to. */
const COMES_TO: Pattern = either(
  said('құрау', 'бағалау', 'бағалану', 'жету', 'болу'),
  form(',', ';'),
  seq(optional(form('.')), end()),
)

/** That a part of works is done. */
const WORKED: Pattern = done(
  ...['орындау', 'орындалу', 'аяқтау', 'аяқталу', 'біту', 'бітіру', 'атқару', 'атқарылу', 'тындыру'],
  ...['тындырылу', 'жүргізу', 'тәмамдау', 'тәмамдалу', 'жасау', 'салу', 'төсеу', 'іске'],
)

/** Figures of what things cost and hold, of money spent on works, of works done, and of more and less than before. */
export const SIZE_RULES = [
  rule('kk/figure/cost', {
    kind: 'figure',
    priority: 40,
    extent: 'match',
    always: { measure: 'investment' },
    pattern: either(
      seq(
        oneOf(SITES, 'genitive'),
        optional(word('жалпы')),
        PRICE,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        MORE,
        COMES_TO,
      ),
      seq(
        written('оның'),
        optional(written('жалпы')),
        PRICE,
        optional(form('–', '—')),
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
        MORE,
        COMES_TO,
      ),
      seq(
        context(written(',', 'ал', 'және', 'оның')),
        PRICE,
        gap(1, NOT_NUMBER),
        capture('value', entity('money')),
        MORE,
        said('бағалау', 'бағалану'),
      ),
    ),
    examples: [
      'Жобаның құны ⟦value 95 миллион доллар⟧, мұнда 300 адам жұмыс істейді.',
      'Көпірдің жалпы құны ⟦value 9 миллион долларды⟧ құрайды.',
      'Көпірдің ұзындығы белгілі, ал құны ⟦value 9 миллиард теңгеге⟧ бағаланып отыр.',
    ],
    counterexamples: ['Көпірдің құны өсуде.', 'Құны 9 миллион доллар болатын көпір салынды.'],
  }),
  rule('kk/figure/size', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other' },
    pattern: seq(
      word('ұзындық', 'қуат', 'қабілет', 'сыйымдылық', 'аумақ', 'алаң', 'алқап'),
      gap(4, NOT_NUMBER),
      optional(seq(entity('quantity'), gap(1, NOT_NUMBER))),
      capture('value', entity('quantity')),
      MORE,
      either(COMES_TO, done('арту', 'арттыру', 'жеткізу', 'көбейту', 'ұлғаю', 'ұлғайту', 'кеңею')),
    ),
    examples: [
      'Егістік алқабы ⟦value 40 мың гектарға⟧ ұлғайды.',
      'Жолдың ұзындығы ⟦value 70 шақырымды⟧ құрайды.',
      'Жолдың ұзындығы – ⟦value 70 шақырым⟧.',
      'Бекеттің өткізу қабілеті тәулігіне ⟦value 700 көлікке⟧ дейін артты.',
    ],
    counterexamples: ['Қуаты 70 мегаватт болатын стансаның құрылысы талқыланды.', 'Жолдың ұзындығы белгілі.'],
  }),
  rule('kk/figure/power', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'energy' },
    pattern: either(
      seq(
        word('қуат'),
        gap(4, NOT_NUMBER),
        optional(seq(entity('quantity'), gap(1, NOT_NUMBER))),
        capture('value', entityOf('quantity', KK_POWER_UNITS)),
        MORE,
        either(COMES_TO, done('арту', 'арттыру', 'жеткізу', 'көбейту', 'ұлғаю')),
      ),
      seq(
        capture('value', entityOf('quantity', KK_POWER_UNITS)),
        MORE,
        written('қуатқа', 'қуатты', 'қуаты'),
        written('ие', 'бар'),
      ),
    ),
    examples: [
      'Күн стансаларының қуаты ⟦value 700 мегаваттқа⟧ жеткізілді.',
      'Стансаның жалпы қуаты ⟦value 240 мегаватты⟧ құрайды.',
      'Станса ⟦value 30 мегаватт⟧ қуатқа ие.',
    ],
    counterexamples: ['Стансаның қуаты белгілі.'],
  }),
  rule('kk/figure/now-so-much', {
    kind: 'figure',
    priority: 20,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      written('ал'),
      written('бүгін', 'қазір', 'енді', 'бүгінде'),
      optional(written('ол', 'бұл')),
      gap(3, NOT_NUMBER),
      capture('value', entityOf('quantity', ['гектар', 'тонна', 'километр', 'шақырым', 'бас'].map(inBase))),
      MORE,
      optional(form('.')),
      end(),
    ),
    examples: [
      'Екі жыл бұрын 40 гектар мақта бар еді, ал бүгін ⟦value 115 гектар⟧.',
      'Бұрын жол жоқ еді, ал қазір ⟦value 300 шақырым⟧.',
    ],
    counterexamples: ['Ал бүгін базар жабық.'],
  }),
  rule('kk/figure/spend-on', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'investment' },
    pattern: seq(
      either(oneOf(SITES, 'dative'), seq(oneOf([...KK_THINGS, ...KK_WORKS]), written('үшін'))),
      gap(5, NOT_NUMBER),
      sumSpent(MORE, done('жұмсау', 'жұмсалу', 'бөлу', 'бөліну', 'бағыттау', 'салыну')),
    ),
    examples: [
      'Жөндеу жұмыстарына ⟦value 6 миллиард теңге⟧ жұмсалды.',
      'Көпір құрылысына ⟦value 3 миллион доллардан⟧ астам қаржы бөлінді.',
      'Қойма үшін министрлік ⟦value 2 миллион доллар⟧ бөлді.',
    ],
    counterexamples: ['Жөндеу жұмыстарына қаржы жұмсалды.'],
  }),
  rule('kk/figure/so-much-spent', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'investment' },
    pattern: sumSpent(
      MORE,
      either(
        done('жұмсау', 'жұмсалу'),
        seq(optional(written('инвестиция', 'қаржы', 'қаражат')), done('құю', 'салу')),
      ),
    ),
    examples: [
      'Компаниялар геологияға былтыр ⟦value 64 миллион доллар⟧ жұмсаған.',
      'Көрші елдің фирмалары ⟦value 3 миллион доллардан⟧ астам қаржы салды.',
    ],
    counterexamples: ['Компаниялар көп қаржы жұмсаған.'],
  }),
  rule('kk/figure/estimate', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: seq(
      either(
        written('оны', 'мұны', 'бұны', 'оларды'),
        oneOf([...KK_THINGS, ...['жоба', 'мәміле', 'келісім'].map(inBase)], 'accusative'),
      ),
      gap(2, NOT_NUMBER),
      capture('value', entity('money')),
      MORE,
      gap(1, NOT_NUMBER),
      written('деп'),
      said('бағалау', 'шамалау'),
    ),
    examples: [
      'Құрылыс бағасы ашылған жоқ, бірақ сарапшылар оны ⟦value 9 миллион доллар⟧ деп бағалады.',
      'Банк зауытты ⟦value 40 миллион еуро⟧ деп бағалап отыр.',
    ],
    counterexamples: ['Сарапшылар оны жақсы деп бағалады.'],
  }),
  rule('kk/figure/share-of-works', {
    kind: 'figure',
    priority: 44,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(
        oneOf([...KK_WORKS, ...['жұмыс', 'шекара'].map(inBase)], 'genitive'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(1, NOT_NUMBER),
        either(WORKED, done('демаркациялау', 'белгілеу')),
      ),
      seq(
        oneOf([...KK_WORKS, inBase('жұмыс')]),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent')),
        WORKED,
      ),
    ),
    examples: [
      'Жұмыстардың ⟦value 65 пайызы⟧ орындалды.',
      'Көпір құрылысы ⟦value 70 пайызға⟧ орындалды.',
      'Көпір құрылысының ⟦value 40 пайызы⟧ аяқталды.',
      'Мемлекеттік шекараның ⟦value 80 пайызы⟧ демаркацияланды.',
      'Құрылыстың ⟦value 60 пайызы⟧ атқарылды.',
    ],
    counterexamples: ['Құрылыс жұмыстары орындалды.'],
  }),
  rule('kk/figure/less-or-more', {
    kind: 'figure',
    priority: 32,
    pattern: seq(
      either(
        capture('value', valueIn(['dative'], 'percent', 'times', 'quantity', 'money')),
        capture('value', entity('times', 'percent')),
      ),
      capture('bound', written('көп', 'аз', 'артық', 'кем', 'жоғары', 'төмен'), 'exact'),
      either(
        form('.', ',', ';'),
        verb(['болу'], 'verb', 'past'),
        written('екені', 'екенін', 'екендігі'),
        end(),
      ),
    ),
    examples: [
      'Экспорт 2 миллиард долларға жетті, бұл былтырғыдан ⟦value 7 пайызға⟧ көп.',
      'Тауар айналымы өткен жылмен салыстырғанда ⟦value 4 пайызға⟧ төмен.',
      'Экспорт 2 миллион доллар болды, бұл былтырғыдан ⟦value 3 пайызға⟧ жоғары екені айтылды.',
      'Игерілген инвестиция жоспардан ⟦value 9 пайыз⟧ артық.',
    ],
    counterexamples: ['Көпір үш метрге биік.'],
  }),
]
