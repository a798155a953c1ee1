import {
  ahead,
  capture,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import { inBase, verbOf } from '../base.js'
import { KK_CHANGES } from '../lexicon/changes.js'
import { KK_MEASURE_NOUNS } from '../lexicon/measures.js'
import { CLOSE, done, happens, said, valueIn, verb, word, written } from './parts.js'

const NUMBER: Test = entity('percent', 'money', 'times', 'quantity')
/** Anything but a number. */
export const NOT_NUMBER: Test = except(NUMBER)
const MEASURE: Test = plain(oneOf(KK_MEASURE_NOUNS))
/** More or less than the number before. */
export const BOUND_WORDS: Pattern = optional(
  written(
    ...['астам', 'артық', 'асатын', 'жуық', 'жоғары', 'көп', 'аз', 'кем', 'таяу', 'шамасында', 'көлемінде'],
    ...['аса', 'тарта', 'жақын', 'көбірек', 'шақты', 'шамалы'],
  ),
)
const CHANGE = [...KK_CHANGES, 'жету', 'құрау', 'болу', 'еселеу', 'жуықтау', 'шығу', 'теңесу']
/** What somebody does to a number; what he will do is a promise. */
const RAISE = [
  'арттыру',
  'көбейту',
  'жеткізу',
  'азайту',
  'қысқарту',
  'ұлғайту',
  'көтеру',
  'төмендету',
  'кеңейту',
  'түсіру',
]
/** What is said of a number that changed. */
export const CHANGED: Pattern = either(
  said(...CHANGE),
  done(...RAISE),
  verb([...CHANGE, ...RAISE], 'participle', 'past'),
  verb(CHANGE, 'infinitive'),
  seq(
    word('өсім', 'төмендеу', 'азаю', 'кему', 'қысқару', 'өсу', 'артық'),
    either(
      said('көрсету', 'беру', 'болу', 'байқау', 'байқалу', 'тіркеу', 'тіркелу'),
      written('бар', 'бары'),
      seq(written('орын'), said('алу')),
    ),
  ),
  seq(optional(written('деп')), said('бағалау', 'бағалану')),
  seq(verb(['асу'], 'gerund'), done('түсу')),
  seq(verb(['өсім', 'өсу', 'төмендеу'], 'instrumental'), done('аяқталу', 'қорытындылану', 'аяқтау')),
)
/** The number that is told. */
export const VALUE: Pattern = capture('value', NUMBER)
/** More than a number: it stands in the ablative before a verb of passing. */
const ABOVE: Pattern = seq(
  capture('value', valueIn(['instrumental'], 'percent', 'money', 'times', 'quantity')),
  optional(written('сәл', 'аздап', 'едәуір')),
  capture('bound', either(verb(['асу', 'арту']), verb(['өту'], 'verb', 'past')), 'above'),
)
/** The same of a bare number, whose ending is joined by a hyphen: `800-ден асты`. */
const ABOVE_BARE: Pattern = seq(
  capture('value', entity('quantity')),
  capture('bound', verb(['асу']), 'above'),
)
/** What a number was before it changed: `18-ден 31-ге`. */
const FROM: Pattern = optional(
  seq(valueIn(['instrumental'], 'percent', 'money', 'quantity'), gap(1, NOT_NUMBER)),
)
const APPROACHED: Pattern = seq(
  VALUE,
  capture('bound', verb(['жуықтау', 'жақындау', 'таяу', 'таю']), 'about'),
)
/** By how much a number passed another: `6 пайызға асты`. */
const PASSED_BY: Pattern = seq(
  capture('value', valueIn(['dative'], 'percent', 'times')),
  capture('bound', verb(['асу']), 'exact'),
)
/** A number that it is equal to: `2 миллиард долларға тең`. */
const EQUALS: Pattern = seq(VALUE, BOUND_WORDS, written('тең'), CLOSE)
/** A number that was the least: `2 миллиард доллардан кем болған жоқ`. */
const NOT_LESS: Pattern = seq(
  VALUE,
  capture('bound', written('кем'), 'above'),
  either(written('болмады'), seq(written('болған'), written('жоқ'))),
)
/** A number that was kept: `1 миллиард доллар деңгейінде сақталды`. */
const KEPT: Pattern = seq(
  VALUE,
  written('деңгейінде', 'көлемінде', 'шамасында', 'маңында', 'төңірегінде', 'мөлшерінде'),
  done('сақталу', 'қалу', 'болу', 'тұрақтау', 'сақтау'),
)
/** A number that was not come to: `300 миллион долларға жетпеді`. */
const FELL_SHORT: Pattern = seq(
  capture('value', valueIn(['dative'], 'percent', 'money', 'quantity')),
  optional(written('да', 'де')),
  capture('bound', either(written('жетпеді', 'жетпеген'), seq(written('жеткен'), written('жоқ'))), 'below'),
)
/** A mark that was passed: `5 миллиард доллар межесінен асты`. */
const PASSED: Pattern = seq(
  VALUE,
  word('меже', 'көрсеткіш', 'шек'),
  capture('bound', verb(['асу', 'өту'], 'verb', 'past'), 'above'),
)
/** A number that was got over: `900 миллион долларды еңсерді`. */
const GOT_OVER: Pattern = seq(
  capture('value', valueIn(['accusative'], 'money', 'quantity', 'percent')),
  capture('bound', verb(['еңсеру', 'бағындыру'], 'verb', 'past'), 'above'),
)
/** A multiple that is its own verb: `үш еселенді`. */
export const MULTIPLIED: Pattern = capture('value', entityOf('times', [verbOf('еселену')]))
/** A change in brackets, before the verb of the number it stands behind. */
const BRACKETS: Pattern = optional(seq(form('('), gap(5), form(')')))
/** A number that was grown to: `10 миллион тоннаға дейін өсті`. */
const GREW_TO: Pattern = seq(
  capture('value', valueIn(['dative'], 'percent', 'money', 'quantity')),
  capture('bound', written('дейін', 'шейін'), 'exact'),
  either(done(...KK_CHANGES), done(...RAISE)),
)
/** What a number is said to be or to have become. */
export const IS: Pattern = either(
  GREW_TO,
  ABOVE,
  ABOVE_BARE,
  APPROACHED,
  MULTIPLIED,
  PASSED_BY,
  NOT_LESS,
  PASSED,
  EQUALS,
  GOT_OVER,
  KEPT,
  FELL_SHORT,
  seq(VALUE, BOUND_WORDS, BRACKETS, gap(2, NOT_NUMBER), CHANGED),
)
const THINGS = ['жоба', 'кәсіпорын', 'орын', 'рейс', 'әуерейс', 'турист', 'студент', 'компания', 'квота'].map(
  inBase,
)

const TRAVELLERS = ['турист', 'саяхатшы', 'жолаушы'].map(inBase)
/** Words of one phrase: neither marks nor numbers. */
const WORDS = either(
  plain(marked('noun')),
  plain(marked('adjective')),
  plain(marked('participle')),
  plain(marked('adverb')),
)
/** Those who came, left or crossed. */
const CAME: Pattern = either(
  said('келу', 'бару', 'кету', 'өту', 'қатынау'),
  seq(written('сапар'), said('жасау')),
  seq(written('ат'), written('басын'), done('бұру')),
  done('тасымалдау', 'тасу'),
)

/** Figures: a number about the relation. */
export const FIGURE_RULES = [
  rule('kk/figure/measure-is', {
    kind: 'figure',
    priority: 30,
    lacking: { percent: 'other', times: 'other' },
    pattern: either(
      seq(MEASURE, gap(16, NOT_NUMBER), FROM, IS),
      seq(MEASURE, gap(6, NOT_NUMBER), form('–', '—', '-', ':'), gap(4, NOT_NUMBER), VALUE),
      // Set against what is told next; without a time it would be a condition.
      seq(entity('date'), gap(4, NOT_NUMBER), MEASURE, gap(8, NOT_NUMBER), VALUE, written('болса'), end()),
      seq(
        MEASURE,
        gap(8, NOT_NUMBER),
        VALUE,
        BOUND_WORDS,
        optional(written('еді', 'екен')),
        optional(form('.')),
        end(),
      ),
    ),
    examples: [
      'Жыл басынан бері тауар айналымы ⟦value 12 пайызға⟧ өсті.',
      'Экспорт ⟦value 5 млн тоннадан⟧ ⟦bound асты⟧.',
      'Экспорт ⟦value 5 млн тоннадан⟧ ⟦bound өтті⟧.',
      'Транзит ⟦value 10 миллион тоннаға⟧ дейін өсті.',
      'Экспорт жылды ⟦value 5 пайыз⟧ өсіммен аяқтады.',
      'Инвестиция көлемі ⟦value 2 миллиард долларға⟧ тең.',
      'Экспорт ⟦value 5 млн тоннадан⟧ сәл ⟦bound асты⟧.',
      'Тасымалданған вагондар саны ⟦value 800-ден⟧ ⟦bound асты⟧.',
      'Өзара сауда көлемі ⟦value 2 миллиард долларды⟧ құрады.',
      'Тауар айналымы 4 млрд доллардан ⟦value 5 млрд долларға⟧ өсті.',
      'Сауда көлемі шамамен ⟦value 4 миллиард доллар⟧.',
      'Былтыр экспорт ⟦value 3 миллион доллар⟧ болса, биыл 5 миллион долларға жетті.',
      'Экспорт жоспардан ⟦value 6 пайызға⟧ асты.',
      'Экспорт ⟦value 2 миллиард доллар⟧ деңгейінде сақталды.',
      'Экспорт ⟦value 2 миллиард доллар⟧ межесінен ⟦bound асты⟧.',
      'Экспорт ⟦value 2 миллиард долларға⟧ ⟦bound жетпеді⟧.',
      'Сауда ⟦value 2 миллиард доллардан⟧ ⟦bound кем⟧ болған жоқ.',
    ],
    counterexamples: ['Тауар айналымы өсуде.', 'Температура 30 градусқа жетті.'],
  }),
  rule('kk/figure/grow-by', {
    kind: 'figure',
    priority: 22,
    lacking: { money: 'investment' },
    pattern: IS,
    examples: [
      'Экспорт 9 пайызға өсіп, ⟦value 2 миллиард долларға⟧ жетті.',
      'Сауда көлемі 2 пайызға көбейді және ⟦value 3 млрд долларға⟧ жуықтады.',
    ],
    counterexamples: ['Баға 3 пайызға өсті.'],
  }),
  rule('kk/figure/so-much-measure', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      capture('value', entity('money')),
      BOUND_WORDS,
      gap(3, WORDS),
      plain(word('портфель', 'инвестиция', 'капитал', 'экспорт', 'несие', 'сауда')),
    ),
    examples: [
      '⟦value 3 миллиард доллардан⟧ астам жобалар портфелі қалыптасты.',
      '⟦value 200 миллион доллар⟧ инвестиция тартылды.',
    ],
    counterexamples: ['Жобалар портфелі қалыптасты.'],
  }),
  rule('kk/figure/so-much-moved', {
    kind: 'figure',
    priority: 28,
    pattern: either(
      seq(
        capture('value', entity('quantity', 'money')),
        BOUND_WORDS,
        gap(3, NOT_NUMBER),
        happens('экспорттау', 'импорттау', 'тасымалдау', 'жөнелту', 'тасу'),
      ),
      seq(
        capture('value', entityOf('quantity', [inBase('тонна')])),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        word('жүк'),
        gap(1, NOT_NUMBER),
        done('өту', 'өткізу', 'тиелу', 'түсірілу'),
      ),
      seq(
        capture('value', entity('quantity')),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        word('су', 'газ', 'мұнай', 'астық', 'бидай', 'ұн', 'мақта', 'көмір', 'тауар', 'энергия'),
        gap(1, NOT_NUMBER),
        done(
          'жіберу',
          'жіберілу',
          'жинау',
          'жиналу',
          'жинақтау',
          'жеткізу',
          'беру',
          'берілу',
          'келу',
          'құйылу',
        ),
      ),
    ),
    examples: [
      'Былтыр көршілерге ⟦value 3 миллион тонна⟧ астық экспортталды.',
      'Темір жолмен ⟦value 900 мың тоннадан⟧ астам жүк тасымалданды.',
      'Қоймадан өзенге ⟦value 4 миллиард текше метр⟧ су жіберілді.',
      'Үкімет хабарлады: қоймаға ⟦value 4 миллиард текше метр⟧ су келді.',
      'Көршілерге ⟦value 2 миллион тонна⟧ отандық бидай жеткізілді.',
      'Порт арқылы былтыр ⟦value 62 мың тонна⟧ жүк өтті.',
    ],
    counterexamples: ['Көршілерге астық экспортталды.'],
  }),
  rule('kk/figure/so-many-things', {
    kind: 'figure',
    priority: 31,
    pattern: either(
      // Those who take part in a gathering are none of the relation.
      seq(capture('value', without(entityOf('quantity', THINGS), 'dative')), ahead(except(verb(['қатысу'])))),
      seq(
        capture('value', entity('quantity')),
        written('астам', 'артық', 'жуық', 'көп', 'таяу', 'жақын', 'аса', 'тарта', 'шақты', 'көбірек'),
        gap(2, NOT_NUMBER),
        plain(oneOf(THINGS)),
      ),
    ),
    examples: [
      'Елде шетел капиталының қатысуымен ⟦value 210 кәсіпорын⟧ жұмыс істейді.',
      '⟦value 51 жоба⟧ іске асырылуда.',
      'Өңірде ⟦value 4 мыңға⟧ жуық кәсіпорын бар.',
    ],
    counterexamples: ['Елде кәсіпорындар жұмыс істейді.'],
  }),
  rule('kk/figure/so-many-came', {
    kind: 'figure',
    priority: 42,
    always: { measure: 'visitors' },
    pattern: either(
      seq(
        capture('value', entity('quantity')),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        oneOf(TRAVELLERS),
        gap(3, NOT_NUMBER),
        CAME,
      ),
      seq(capture('value', entityOf('quantity', TRAVELLERS)), BOUND_WORDS, gap(3, NOT_NUMBER), CAME),
      seq(
        either(
          valueIn(['dative'], 'country', 'place'),
          valueIn(['instrumental'], 'country'),
          word('бекет', 'өткел', 'шекара', 'әуежай'),
        ),
        gap(6, NOT_NUMBER),
        either(
          capture('value', entityOf('quantity', ['азамат', 'адам', 'жұмысшы', 'қонақ'].map(inBase))),
          seq(
            capture('value', entity('quantity')),
            BOUND_WORDS,
            gap(1, NOT_NUMBER),
            word('азамат', 'адам', 'жұмысшы', 'қонақ'),
          ),
        ),
        gap(3, NOT_NUMBER),
        CAME,
      ),
    ),
    examples: [
      'Былтыр Қазақстанға ⟦value 40 мыңнан⟧ астам турист келді.',
      'Сегіз айда Грузияға ⟦value 900 турист⟧ барды.',
      'Былтыр Түркістанға ⟦value 2,3 млн адам⟧ келді.',
      'Бекеттен тәулігіне ⟦value 14 мыңнан⟧ астам адам өтеді.',
      'Пойыздар ⟦value 9 миллионға⟧ жуық жолаушы тасымалдады.',
    ],
    counterexamples: ['Астанаға 40 вагон келді.', 'Жиынға 250 адам келді.'],
  }),
  rule('kk/figure/worth', {
    kind: 'figure',
    priority: 39,
    always: { measure: 'investment-portfolio' },
    pattern: seq(
      either(
        seq(
          optional(word('жалпы')),
          word('құн', 'сома'),
          gap(3, NOT_NUMBER),
          capture('value', entity('money')),
          BOUND_WORDS,
          optional(written('болатын', 'құрайтын', 'асатын', 'тұратын')),
        ),
        seq(capture('value', entity('money')), BOUND_WORDS, written('болатын', 'тұратын')),
        capture('value', valueIn(['feminine'], 'money')),
      ),
      ahead(
        seq(
          gap(5, NOT_NUMBER),
          optional(seq(entity('quantity'), BOUND_WORDS, gap(2, NOT_NUMBER))),
          either(word('жоба', 'портфель'), entityOf('quantity', [inBase('жоба')])),
        ),
      ),
    ),
    examples: [
      'Жалпы құны ⟦value 2 миллиард доллар⟧ болатын 40 жоба іріктелді.',
      'Құны ⟦value 300 миллион доллардан⟧ асатын жобалар қаралды.',
    ],
    counterexamples: ['Жобалар мақұлданды.'],
  }),
]
