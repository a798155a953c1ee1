import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { inBase, verbOf } from '../base.js'
import { KK_DOING, KK_EFFECTS } from '../lexicon/doing.js'
import { KK_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { KK_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { KK_OFFICES } from '../lexicon/people.js'
import { KK_THINGS } from '../lexicon/things.js'
import { KK_VERBS } from '../lexicon/verbs.js'
import {
  action,
  acts,
  CLOSE,
  compound,
  done,
  goesOn,
  inside,
  LINK,
  LONG,
  said,
  these,
  verb,
  word,
  written,
} from './parts.js'

const INTEND = either(
  said('жоспарлау', 'көздеу', 'ниеттену', 'күту', 'межелеу', 'болжау', 'жоспарлану', 'ойластыру'),
  verb(['жоспарлау', 'көздеу', 'межелеу', 'күту'], 'participle', 'past'),
  seq(written('мақсат', 'жоспар', 'меже'), said('ету', 'қою', 'тұту', 'қылу')),
  seq(word('меже'), done('алу', 'белгілеу', 'қою')),
  seq(
    written('жоспарға', 'жоспарына', 'бағдарламаға', 'бағдарламасына', 'жоспарларға'),
    done('енгізу', 'енгізілу'),
  ),
  done('бекіну'),
  seq(written('мақсаты', 'мақсатын'), said('қою', 'қойылу', 'белгілеу')),
  seq(written('уәде'), said('беру', 'ету')),
  seq(written('сөз', 'кепілдік'), done('беру')),
  seq(written('бел'), done('буу', 'байлау')),
  seq(word('жоспар'), gap(1), done('бөлісу', 'айту', 'жариялау', 'хабарлау', 'мәлімдеу')),
  seq(
    word('жоспар'),
    written('туралы', 'жөнінде'),
    written('хабардар', 'ақпарат', 'мәлімет'),
    done('ету', 'беру'),
  ),
  seq(
    word('ой', 'ниет', 'мақсат', 'жоспар'),
    written('бар'),
    written('екенін', 'екендігін'),
    done('айту', 'білдіру'),
  ),
  seq(word('міндет'), written('тұр', 'тұрғаны', 'тұрғанын')),
  seq(word('ниет', 'мақсат', 'жоспар'), written('отыр', 'бар', 'тұр', 'етіп', 'қойылған')),
  written('ниетті', 'ниеттіміз', 'тиіс', 'тиіспіз', 'жоспарда', 'жоспарымызда', 'ниетінде', 'ниетте'),
)

/** Verbs that promise something in the passive and the future; of days that are kept and things that are called so nobody promises any. */
const KEPT: ReadonlySet<string> = new Set(
  ['тойлау', 'атау', 'санау', 'бағалау', 'құттықтау', 'көру', 'айту', 'ұсыну', 'талап', 'күту'].map(verbOf),
)
const UNDONE = KK_VERBS.filter((one) => !KEPT.has(one))

const THING = oneOf([
  ...KK_THINGS,
  ...KK_DOCUMENT_NOUNS,
  ...['өсім', 'инвестиция', 'жөндеу', 'жеткізілім', 'қаржы', 'жаңғырту'].map(inBase),
])

/** No word of what is given without a promise. */
const NO_GIFT = except(
  written('кеңес', 'кеңестер', 'мүмкіндік', 'мүмкіндігін', 'сұхбат', 'концерт', 'жол', 'баға', 'серпін'),
)

/** What only somebody who acts may do. */
const OWN_DOING = KK_DOING.filter((one) => !KK_EFFECTS.includes(one))
/** Somebody who acts, for a state or a firm. */
const AGENT: Pattern = either(
  oneOf(KK_OFFICES, 'nominative'),
  entity('organisation', 'country', 'post', 'person'),
  written(
    'тараптар',
    'ел',
    'елдер',
    'мемлекеттер',
    'біз',
    'тарапы',
    'жағы',
    'министрлер',
    'жақ',
    'олар',
    'ол',
  ),
  oneOf(
    ['компания', 'банк', 'кәсіпорын', 'фабрика', 'әкімдік', 'инвестор', 'серіктес', 'көрші'].map(inBase),
    'nominative',
  ),
)

/** Intentions: what somebody means to do, said without an agreement or an order. */
export const INTENDED_RULES = [
  rule('kk/commitment/intend-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    each: 'act',
    pattern: either(
      seq(acts(action()), LINK, inside(4), INTEND),
      // What a plan provides for; in another tense it is looked into.
      seq(acts(action('nominative')), verb(['қарастыру'], 'participle', 'past', 'passive'), CLOSE),
      seq(acts(without(action('dative'), 'passive')), goesOn('дайындалу', 'әзірлену', 'қамдану')),
      seq(
        acts(action('nominative')),
        optional(written('–', '—')),
        inside(3),
        either(
          seq(written('жоспарларымыздың', 'мақсаттарымыздың'), written('бірі')),
          // Plans of a state or a firm; a family has its own.
          seq(
            either(oneOf(KK_OFFICES), entity('organisation', 'country')),
            inside(1),
            written('жоспарларының', 'мақсаттарының'),
            written('бірі'),
          ),
          seq(written('жоспарға', 'жоспарына', 'бағдарламаға', 'бағдарламасына'), done('ену')),
        ),
      ),
    ),
    examples: [
      'Жыл соңына дейін екінші желіні іске қосу жоспарланып отыр.',
      '⟦act Алымдарды жою⟧ және ⟦act жаңа тарифті енгізу⟧ көзделген.',
      'Айлақты келесі жылы ашу межеленген.',
      'Компания екінші цехты салуға уәде берді.',
      'Жаңа бекет ашу бағдарламаға енгізілді.',
      'Үкіметтің алдында көпірді жөндеу міндеті тұр.',
      'Екінші көпірді салу – министрлік жоспарларының бірі.',
      'Жаңа бекет ашу үкімет жоспарына енген.',
      'Жоспарда екінші көпірді салу қарастырылған.',
      'Компания жаңа желіні іске қосуға дайындалып жатыр.',
      'Компания зауытты екі жылда бітіруге сөз берді.',
      'Тараптар сауда көлемін екі есе арттыру межесін алды.',
      'Министрлік жаңа бекет ашуды ойластырып отыр.',
      'Көрші тарап жаңа бекет ашу жоспары туралы ақпарат берді.',
    ],
    counterexamples: [
      'Жоспарлар талқыланды.',
      'Алым енгізу жоспарланбаған.',
      'Бекет ашу мәселесі қарастырылды.',
      'Боксшы жекпе-жекке қамданып жатыр.',
    ],
  }),
  rule('kk/commitment/must-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 44,
    each: 'act',
    pattern: seq(acts(action('neuter')), written('керек', 'қажет', 'тиіс'), optional(form('.')), end()),
    examples: [
      'Министрлік келісім жобасын мамырда әзірлеуі керек.',
      'Жыл соңына дейін тағы төрт орталық ашылуы қажет.',
    ],
    counterexamples: ['Көпірді жөндеу керек.'],
  }),
  rule('kk/commitment/intend-these', {
    kind: 'commitment',
    force: 'intended',
    priority: 46,
    each: 'act',
    pattern: these(INTEND),
    examples: [
      'Келесі жылы мыналар жоспарланып отыр:\n1) ⟦act жолды жөндеу⟧;\n2) ⟦act жаңа қойма салу⟧.',
      'Министрлік мыналарды көздеді: ⟦act кестені жаңарту⟧, ⟦act тасымалдаушыларды тарту⟧.',
    ],
    counterexamples: ['Мыналар жоспарланған еді: жол жөнделді.'],
  }),
  rule('kk/commitment/expect-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 34,
    pattern: seq(THING, gap(6), INTEND),
    examples: ['Көктемде екінші кезек жоспарланып отыр.', 'Мамырда жаңа желі күтілуде.'],
    counterexamples: ['Желі жөнделді.', 'Жанкүйер ойынды күтуде.'],
  }),
  rule('kk/commitment/about-to-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: likely(oneOf(KK_VERBS, 'short', 'future', 'verb')),
    examples: ['Тараптар кесте мәселесін тағы пысықтамақ.', 'Министрліктер тәртіпті келіспек.'],
    counterexamples: ['Тараптар кесте мәселесін пысықтады.'],
  }),
  rule('kk/commitment/be-about-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    pattern: either(
      verb(KK_DOING, 'short', 'future', 'verb'),
      seq(written('қолға'), verb(['алу'], 'short', 'future', 'verb')),
      seq(oneOf([...KK_EVENT_NOUNS, ...KK_DOCUMENT_NOUNS]), gap(6), goesOn('дайындау')),
      seq(word('дайындық'), gap(2), said('жүргізу', 'жасау', 'жүру')),
      seq(entity('money'), gap(2), verb(['қарастыру'], 'participle', 'past', 'passive'), CLOSE),
    ),
    examples: [
      'Компания жаңа цех салмақ.',
      'Фабрика өндірісті арттырмақ.',
      'Зауыт экспортты көбейтпек.',
      'Фестивальге дайындық жүргізіліп жатыр.',
      'Көпірді жөндеуге 5 млрд теңге қарастырылған.',
    ],
    counterexamples: ['Компания цех салды.', 'Боксшы жекпе-жекке дайындалып жатыр.'],
  }),
  rule('kk/commitment/expected-that', {
    kind: 'commitment',
    force: 'intended',
    priority: 39,
    pattern: seq(
      likely(oneOf(KK_VERBS, 'verb', 'future')),
      written('деп'),
      either(
        said('күту', 'жоспарлау', 'болжау', 'межелеу'),
        verb(['жоспарлау', 'болжау', 'межелеу'], 'participle', 'past'),
      ),
    ),
    examples: [
      'Биыл экспорт 200 миллион долларға жетеді деп күтіледі.',
      'Екінші кезек көктемде басталады деп жоспарланған.',
    ],
    counterexamples: ['Министр көпір әдемі деп санайды.'],
  }),
  rule('kk/commitment/will-by-text', {
    kind: 'commitment',
    force: 'intended',
    priority: 25,
    alone: true,
    pattern: seq(
      word('келісім', 'шарт', 'келісімшарт', 'хаттама', 'меморандум', 'құжат', 'жоспар', 'бағдарлама'),
      written('сәйкес', 'сай', 'орай', 'бойынша', 'аясында'),
      gap(LONG),
      likely(oneOf(KK_VERBS, 'verb', 'future')),
    ),
    examples: [
      'Келісімге сәйкес көрші тарап вагондарды жалға алады.',
      'Шартқа сай компания жолдарды тазартады.',
    ],
    counterexamples: ['Келісімге сәйкес көрші тарап 50 вагон жеткізді.'],
  }),
  rule('kk/commitment/say-will', {
    kind: 'commitment',
    force: 'intended',
    priority: 28,
    pattern: seq(
      gap(LONG),
      either(
        seq(
          either(
            likely(verb(KK_DOING, 'participle', 'future', 'noun', 'accusative')),
            seq(written('қол'), likely(verb(['қою'], 'participle', 'future', 'noun', 'accusative'))),
          ),
          gap(1),
          either(
            done('айту', 'хабарлау', 'мәлімдеу', 'жеткізу', 'білдіру', 'айтылу', 'растау'),
            compound(['мәлім', 'паш', 'хабардар'], 'ету'),
          ),
        ),
        seq(
          likely(marked('participle', 'future', 'noun', 'dative')),
          written('уәде', 'кепілдік', 'сөз'),
          done('беру'),
        ),
        seq(
          likely(verb(KK_DOING, 'participle', 'future', 'noun', 'nominative')),
          gap(1),
          verb(['айту', 'хабарлау', 'мәлімдеу'], 'verb', 'past', 'passive'),
        ),
      ),
    ),
    examples: [
      'Министр екінші кезектің күзде аяқталатынын хабарлады.',
      'Компания жаңа желіні мамырда іске қосатынын мәлімдеді.',
      'Көпірдің көктемде ашылатыны хабарланды.',
      'Порт басшылығы жөндеуді тамызда бітіретінін мәлім етті.',
      'Әкім тұрғындарға жәрдем берілетініне уәде берді.',
      'Министр мамырда жаңа шартқа қол қойылатынын айтты.',
    ],
    counterexamples: [
      'Министр желінің іске қосылғанын айтты.',
      'Сарапшылар ауа райы жылынғанын айтты.',
      'Министр ынтымақтастықты жоғары бағалайтынын айтты.',
      'Қонақ дәстүрді құрметтейтінін білдірді.',
      'Сарапшылар ауа райы жылынатынын айтты.',
    ],
  }),
  rule('kk/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: either(
      // `салынатыны` is what is told of and not what will be.
      // Advice and chances are given and nobody is bound by them: `кеңес береді`, `мүмкіндік береді`.
      seq(NO_GIFT, without(verb(OWN_DOING, 'verb', 'future'), 'noun')),
      without(verb(KK_EFFECTS, 'verb', 'future', 'passive'), 'noun'),
      seq(
        AGENT,
        gap(LONG),
        written('көмек', 'көмегін', 'көмекті', 'қолдау'),
        verb(['көрсету'], 'verb', 'future'),
      ),
      seq(AGENT, gap(LONG), NO_GIFT, without(verb(KK_EFFECTS, 'verb', 'future'), 'noun')),
      seq(written('қолға', 'сатып'), verb(['алу', 'алыну'], 'verb', 'future')),
      seq(written('қол', 'жолға'), verb(['қою', 'қойылу'], 'verb', 'future')),
      // Handed in by a day; in the passive it is advice (`бармау ұсынылады`).
      seq(entity('date'), gap(8), without(verb(['ұсыну'], 'verb', 'future'), 'passive')),
      seq(entity('date'), gap(8), verb(['жариялау'], 'verb', 'future')),
      seq(
        written('пайдалануға', 'қолданысқа', 'іске'),
        verb(['беру', 'берілу', 'енгізу', 'қосу', 'тапсыру'], 'verb', 'future'),
      ),
      seq(
        either(action('dative'), entity('date')),
        written('дайын', 'әзір'),
        verb(['болу'], 'verb', 'future'),
      ),
      // What will be from a day on or by a day, whoever does it.
      seq(
        entity('date'),
        gap(LONG),
        either(
          likely(oneOf(UNDONE, 'verb', 'future', 'passive')),
          seq(NO_GIFT, without(verb(KK_EFFECTS, 'verb', 'future'), 'noun'), CLOSE),
          seq(
            written('күшіне', 'күшке', 'пайда', 'қолжетімді', 'жүзеге', 'қолданысқа'),
            verb(['ену', 'болу', 'асу', 'берілу', 'шығу'], 'verb', 'future'),
          ),
        ),
      ),
      seq(written('салынып', 'аяқталып'), verb(['біту'], 'verb', 'future')),
      seq(written('жөндеуден', 'жаңғыртудан', 'реконструкциядан'), verb(['өту', 'өткізу'], 'verb', 'future')),
      seq(verb(KK_DOING, 'participle', 'future'), verb(['болу'], 'verb', 'future')),
      seq(entity('date'), gap(2), written('жолға'), verb(['шығу'], 'verb', 'future')),
      // What a programme covers (`бес саланы қамтиды`) is no promise, who will be provided for is.
      seq(likely(marked('instrumental')), verb(['қамту', 'қамтылу'], 'verb', 'future', 'passive')),
    ),
    examples: [
      'Екінші кезек күзге дейін аяқталады.',
      'Алымдар наурызда азайтылады.',
      'Көршілер алымдарды наурызда азайтады.',
      'Министрлік жаңа бекет салуға көмек көрсетеді.',
      'Алғашқы пойыз наурызда жолға шығады.',
      'Көпір көктемге дейін салынып бітеді.',
      'Хаттама желтоқсанда қол қойылуға дайын болады.',
      'Шекара бекеті көктемде кеңейтілетін болады.',
      'Жобаның негіздемесі маусымға дейін дайын болады.',
      'Елшінің айтуынша, қаңтарда виза жойылады.',
      'Көпірді жөндеу көктемде қолға алынады.',
      'Келісімге көктемде қол қойылады.',
      'Келесі жылдан бастап студенттер алмасу жолға қойылады.',
      'Сарапшылар мамырға дейін есепті үкіметке ұсынады.',
      'Енді 34 мың тұрғын таза сумен қамтылады.',
      'Көктемде екі бекет жаңғыртудан өтеді.',
      'Жаңа тәртіп 15 желтоқсаннан күшіне енеді.',
      'Мердігер нысанды қарашада пайдалануға береді.',
    ],
    counterexamples: [
      'Қойма наурызда салынды.',
      'Балуан шілдеде өнер көрсетеді.',
      'Мереке наурызда тойланады.',
      'Министр дәрігерлер жаяу жүруге кеңес береді деп қосты.',
      'Тараптар айтқандай, бұл экспортты арттыруға мүмкіндік береді.',
      'Жаңа көпір тасымал уақытын екі есе қысқартады.',
      'Зауыттың салынатыны туралы қауесет тарады.',
    ],
  }),
]
