import {
  capture,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  type Pattern,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ALSO, ONE, TEXT } from './document.js'
import { INSIDE } from './figure.js'
import { done, said, word } from './parts.js'

const UNDER = form('под')
/** One text of several before the verb. */
const SHORT_ONE = capture('document', seq(TEXT, gap(12, except(form(',', ';', 'и', 'а')))))
const SIGNED_BELOW = capture(
  'stage',
  either(
    seq(said('поставить', 'стоять', 'появиться', 'оставить'), gap(5, INSIDE), word('подпись', 'автограф')),
    seq(word('подпись', 'автограф'), gap(4, INSIDE), said('поставить', 'стоять', 'появиться', 'оставить')),
  ),
  'signed',
)
/** A text as what is spoken of. */
const NAMED: Pattern = oneOf(RU_DOCUMENT_NOUNS, 'nominative')

/** Texts told by the signatures below them, by what parliaments did, or by their validity. */
export const UNDERSIGNED_RULES = [
  rule('ru/document/signatures-below', {
    kind: 'document',
    priority: 43,
    each: 'document',
    pattern: either(
      seq(UNDER, list(SHORT_ONE, ALSO, 6), SIGNED_BELOW),
      seq(SIGNED_BELOW, gap(3, INSIDE), UNDER, list(ONE, ALSO, 8), end()),
      seq(
        capture('stage', word('подпись', 'автограф'), 'signed'),
        UNDER,
        list(SHORT_ONE, ALSO, 6),
        said('поставить', 'стоять', 'появиться', 'оставить'),
      ),
    ),
    examples: [
      'Под ⟦document договором о складах⟧ и ⟦document двумя протоколами⟧ ⟦stage поставлены подписи⟧.',
      'Свои ⟦stage подписи стороны поставили⟧ под ⟦document соглашением о тарифах⟧.',
      '⟦stage Подписи⟧ под ⟦document соглашением о тарифах⟧ поставили министры.',
      '⟦stage Подписи стоят⟧ под ⟦document девятью документами⟧, в их числе ⟦document договор о складах⟧.',
    ],
    counterexamples: [
      'Под окном поставлены цветы.',
      'Подписи под договором не поставили.',
      'Под договором подписи не поставлены.',
    ],
  }),
  rule('ru/document/sealed', {
    kind: 'document',
    priority: 41,
    pattern: either(
      seq(TEXT, gap(14, INSIDE), capture('stage', seq(done('скрепить'), gap(1), word('подпись')), 'signed')),
      seq(capture('stage', seq(word('подпись'), done('скрепить')), 'signed'), gap(2), TEXT),
      seq(
        TEXT,
        gap(10, INSIDE),
        capture(
          'stage',
          seq(done('получить', 'обрести'), gap(1), form('одобрение', 'утверждение')),
          'adopted',
        ),
      ),
    ),
    examples: [
      'Соглашение о тарифах стороны ⟦stage скрепили подписями⟧ весной.',
      'Дорожная карта ремонта ⟦stage получила одобрение⟧ министров.',
    ],
    counterexamples: ['Бумаги скрепили скрепкой.', 'Договор не получил одобрения.'],
  }),
  rule('ru/document/gain-force', {
    kind: 'document',
    priority: 41,
    pattern: either(
      seq(
        capture(
          'stage',
          seq(done('обрести', 'приобрести', 'получить', 'возыметь'), gap(1), form('силу')),
          'in-force',
        ),
        gap(2, marked('adjective')),
        TEXT,
      ),
      seq(
        TEXT,
        gap(14, INSIDE),
        capture(
          'stage',
          either(
            seq(done('обрести', 'приобрести', 'получить', 'возыметь'), gap(1), form('силу')),
            seq(done('начать'), form('действовать', 'работать')),
            seq(oneOf(['заработать'], 'past', 'verb')),
          ),
          'in-force',
        ),
      ),
      seq(
        capture('stage', seq(done('начать'), form('действовать')), 'in-force'),
        gap(2, marked('adjective')),
        TEXT,
      ),
    ),
    examples: [
      'Договор о складах ⟦stage обрёл силу⟧ в мае.',
      'В мае ⟦stage начало действовать⟧ соглашение о тарифах.',
    ],
    counterexamples: ['Ветер обрёл силу.', 'Договор потерял силу.'],
  }),
  rule('ru/document/ratification-done', {
    kind: 'document',
    priority: 42,
    pattern: either(
      seq(
        capture('stage', oneOf(['ратификация'], 'nominative'), 'ratified'),
        TEXT,
        gap(12, INSIDE),
        either(
          oneOf(['завершить', 'закончить'], 'short'),
          done('завершиться', 'состояться', 'закончиться', 'пройти'),
        ),
      ),
      seq(oneOf(['завершить', 'закончить'], 'past'), capture('stage', word('ратификация'), 'ratified'), TEXT),
    ),
    examples: [
      '⟦stage Ратификация⟧ договора о складах завершена.',
      'Парламент завершил ⟦stage ратификацию⟧ соглашения о тарифах.',
    ],
    counterexamples: ['Ратификация договора отложена.'],
  }),
  rule('ru/document/in-the-works', {
    kind: 'document',
    priority: 41,
    always: { stage: 'drafting' },
    pattern: seq(
      repeat(marked('adjective'), 0, 3),
      NAMED,
      gap(14, INSIDE),
      optional(oneOf(['находиться'], 'present')),
      form('в', 'на'),
      form('проработке', 'разработке', 'подготовке', 'согласовании', 'доработке', 'рассмотрении'),
    ),
    examples: ['Меморандум о дронах находится в проработке.', 'Соглашение о тарифах – на согласовании.'],
    counterexamples: ['Проект моста находится в разработке.'],
  }),
  rule('ru/document/so-many-signed', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: seq(
      capture('stage', oneOf(['подписать'], 'participle', 'plural'), 'signed'),
      gap(3, INSIDE),
      said('насчитывать', 'составить', 'составлять', 'включать', 'достичь', 'достигнуть', 'включить'),
      gap(2),
      capture('document', capture('count', entityOf('quantity', RU_DOCUMENT_NOUNS))),
      optional(seq(gap(4, INSIDE), ALSO, list(ONE, ALSO, 6))),
      end(),
    ),
    examples: [
      'Пакет ⟦stage подписанных⟧ текстов насчитывает ⟦count 15 документов⟧; среди них ⟦document договор о складах⟧.',
      'Число ⟦stage подписанных⟧ бумаг достигло ⟦count 15 документов⟧; среди них ⟦document меморандум о складах⟧.',
    ],
    counterexamples: ['Пакет насчитывает 15 документов.'],
  }),
  rule('ru/document/package-holds', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: seq(
      capture('stage', oneOf(['подписать'], 'participle', 'plural'), 'signed'),
      gap(6, INSIDE),
      optional(form(',')),
      said('включать', 'включить', 'содержать', 'охватывать'),
      list(ONE, ALSO, 6),
      end(),
    ),
    examples: [
      'Пакет текстов, ⟦stage подписанных⟧ в Риге, включает ⟦document соглашение о транзите⟧ и ⟦document меморандум о туризме⟧.',
      'Список ⟦stage подписанных⟧ бумаг включает ⟦document договор о складах⟧.',
    ],
    counterexamples: ['Пакет услуг включает договор.'],
  }),
  rule('ru/document/working-on', {
    kind: 'document',
    priority: 41,
    always: { stage: 'drafting' },
    pattern: either(
      seq(form('над'), TEXT, gap(10, INSIDE), oneOf(['трудиться', 'работать', 'корпеть'], 'present')),
      seq(oneOf(['трудиться', 'работать', 'корпеть'], 'present'), gap(6, INSIDE), form('над'), TEXT),
      seq(
        form('на', 'в'),
        gap(1),
        form('стадии', 'этапе', 'фазе'),
        gap(1, form('находится')),
        oneOf(['подготовка', 'разработка', 'согласование', 'доработка'], 'nominative'),
        TEXT,
      ),
    ),
    examples: [
      'Над проектом соглашения о визах трудятся эксперты двух стран.',
      'На финальной стадии находится подготовка меморандума о дронах.',
    ],
    counterexamples: ['Над мостом трудятся строители.'],
  }),
  rule('ru/document/is-valid-since', {
    kind: 'document',
    priority: 41,
    always: { stage: 'in-force' },
    pattern: seq(
      entity('date'),
      gap(3, INSIDE),
      oneOf(['действовать', 'работать'], 'present'),
      gap(2, marked('adjective')),
      TEXT,
    ),
    examples: [
      'С 1 марта действует соглашение о безвизовом режиме.',
      'С мая между соседями действует договор о складах.',
    ],
    counterexamples: ['С 1 марта действует рынок.'],
  }),
  rule('ru/document/chamber-consents', {
    kind: 'document',
    priority: 45,
    always: { stage: 'ratified' },
    pattern: seq(
      word('парламент', 'сенат', 'мажилис', 'сейм', 'депутат', 'сенатор', 'палата', 'кенеш', 'парламентарий'),
      gap(5, INSIDE),
      either(
        seq(
          done('дать', 'проголосовать', 'выразить'),
          gap(1, form('свое')),
          form('согласие', 'добро', 'за', 'одобрение'),
          gap(1, form('на')),
          gap(1, word('ратификация')),
        ),
        seq(done('одобрить', 'поддержать', 'утвердить'), word('ратификация')),
      ),
      TEXT,
    ),
    examples: [
      'Парламент Грузии дал согласие на договор о выдаче.',
      'Сенаторы дали добро на ратификацию соглашения о складах.',
      'Сенат одобрил ратификацию соглашения о складах.',
    ],
    counterexamples: ['Парламент дал согласие на отставку.'],
  }),
]
