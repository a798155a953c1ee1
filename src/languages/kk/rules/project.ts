import {
  ahead,
  bearing,
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { inBase } from '../base.js'
import { KK_PREPARATIONS, KK_THINGS, KK_WORKS } from '../lexicon/things.js'
import { KK_COLLECTIVES } from '../numbers.js'
import { CLOSE, done, goesOn, happens, inside, settled, verb, word, written } from './parts.js'

function stage(value: string, pattern: Pattern): Pattern {
  return capture('stage', pattern, value)
}

/** What happened to the thing, as its stage. */
const HAPPENED: Pattern = either(
  stage('launched', seq(written('іске'), done('қосу', 'қосылу'))),
  stage(
    'launched',
    seq(written('пайдалануға'), done('беру', 'тапсыру', 'енгізу', 'енгізілу', 'қосу', 'қосылу')),
  ),
  stage(
    'launched',
    seq(written('қатарға', 'қатарына', 'өндіріске'), done('қосу', 'қосылу', 'енгізу', 'енгізілу')),
  ),
  stage('launched', seq(written('жолға'), done('қою'))),
  stage('launched', seq(word('тұсау'), done('кесу'))),
  stage('launched', done('ашу', 'ашылу', 'құрылу')),
  stage('launched', settled('құру')),
  stage('launched', seq(written('желіге', 'жүйеге'), done('қосу', 'қосылу'))),
  stage('launched', seq(word('жұмыс', 'қызмет'), done('бастау'))),
  stage('launched', seq(written('өнім'), written('шығара', 'бере'), done('бастау'))),
  stage(
    'launched',
    seq(
      written('қуат', 'ток', 'тоқ', 'энергия', 'су', 'газ'),
      written('бере', 'өндіре', 'шығара'),
      done('бастау'),
    ),
  ),
  stage(
    'launched',
    seq(written('өнім'), verb(['шығару', 'өндіру'], 'infinitive', 'accusative'), done('бастау')),
  ),
  stage('launched', seq(written('жұмыс'), written('істей', 'жасай'), done('бастау'))),
  stage('launched', seq(written('жұмысқа', 'іске'), done('кірісу'))),
  stage('launched', seq(written('істей', 'жұмыс'), done('бастау', 'кету'))),
  stage('launched', seq(written('игілігіне', 'пайдасына'), done('беру', 'тапсыру'))),
  stage('operating', seq(written('қуатына', 'қуатқа'), done('шығу', 'жету'))),
  stage('construction', seq(word('іргетас', 'капсула'), done('қалау', 'құю', 'салу'))),
  stage('launched', seq(written('ашылуы'), done('өту', 'болу'))),
  stage('completed', settled('салу', 'аяқтау', 'тұрғызу', 'аяқталу')),
  // Who ends a university has learnt there.
  stage('completed', verb(['бітіру'], 'verb', 'past', 'passive')),
  stage(
    'completed',
    seq(written('жөндеуден', 'жаңғыртудан', 'реконструкциядан'), done('өту', 'шығу', 'өткізу')),
  ),
  stage('completed', seq(written('салынып', 'салып'), done('біту', 'бітіру', 'болу'))),
  stage('completed', verb(['жаңғырту', 'жөндеу'], 'verb', 'past', 'passive')),
  stage('completed', done('тәмамдалу')),
  stage('completed', seq(written('бой'), either(done('көтеру'), written('түзеді', 'түзеген')))),
  stage('construction', seq(written('бой'), goesOn('көтеру', 'түзеу'))),
)
const GOES: Pattern = either(
  // What is being put into it.
  stage(
    'construction',
    seq(
      word(
        'іргетас',
        'қабырға',
        'шатыр',
        'құрылғы',
        'жабдық',
        'турбина',
        'рельс',
        'бағана',
        'құбыр',
        'тірек',
      ),
      gap(1),
      goesOn('құю', 'қалау', 'тұрғызу', 'орнату', 'төсеу', 'жабу', 'жеткізу', 'құрастыру', 'салу'),
    ),
  ),
  stage(
    'construction',
    goesOn('салу', 'тұрғызу', 'төсеу', 'құру', 'құрылу', 'жаңғырту', 'жөндеу', 'жаңарту', 'кеңейту'),
  ),
  stage(
    'construction',
    seq(written('жаңғыртудан', 'жөндеуден', 'реконструкциядан'), goesOn('өту', 'өткізу')),
  ),
  stage('construction', seq(written('салына', 'сала', 'тұрғызыла'), done('бастау'))),
  stage('preparation', goesOn('енгізу', 'енгізілу')),
  stage('construction', seq(written('бой'), goesOn('көтеру'))),
  stage(
    'construction',
    seq(verb(['салу', 'тұрғызу', 'жөндеу', 'төсеу', 'кеңейту'], 'infinitive', 'dative'), done('кірісу')),
  ),
  stage('preparation', goesOn('жобалау', 'әзірлеу')),
)
const THINGS = [...KK_THINGS, inBase('жоба')]
const PROJECT = either(capture('count', entityOf('quantity', [inBase('жоба')])), word('жоба'))
const THING: Pattern = either(
  capture('count', entityOf('quantity', THINGS)),
  seq(optional(capture('count', entity('quantity'))), without(oneOf(THINGS, 'noun'), 'dative', 'locative')),
)
const GOES_ON: Pattern = either(
  settled('бастау'),
  goesOn('бастау'),
  happens('басталу', 'жүргізу', 'жүру', 'жалғасу'),
  seq(verb(['бастау', 'басталу'], 'gerund'), done('кету', 'беру')),
  seq(written('старт'), done('беру')),
  goesOn('аяқталу', 'аяқтау'),
  seq(written('аяқталуға'), written('жақын', 'таяу', 'тақау')),
  seq(written('қолға'), done('алу', 'алыну')),
  seq(written('жүріп'), word('жату')),
)

const WORKS_STAGE: Pattern = either(
  stage('construction', GOES_ON),
  stage('completed', done('аяқталу', 'аяқтау', 'тәмамдау', 'тәмамдалу')),
  stage('completed', seq(written('соңына', 'аяғына', 'мәресіне'), done('жету', 'жеткізу'))),
)

/** Works on a thing: `әуежайды кеңейту жұмыстары`. */
/** How many things the works are of: `екі зауыттың құрылысы`. */
const OF_SO_MANY: Pattern = optional(capture('count', bearing(entityOf('quantity', KK_THINGS), 'genitive')))
const WORKS_ON: Pattern = seq(
  oneOf(KK_THINGS),
  inside(2),
  likely(marked('infinitive')),
  written('жұмыстары', 'жұмыстарын'),
)

/** A thing that is told of, not one where something else is told to be. */
const TOLD: Pattern = either(
  capture('count', entityOf('quantity', THINGS)),
  plain(oneOf(THINGS, 'noun', 'nominative')),
)

/** What is ready, not what will be. */
const READY: Pattern = seq(written('дайын', 'әзір'), ahead(except(verb(['болу'], 'verb', 'future'))))

/** Projects: a concrete undertaking exists, moves or was completed. */
export const PROJECT_RULES = [
  rule('kk/project/launch-thing', {
    kind: 'project',
    priority: 34,
    pattern: either(
      seq(THING, inside(6), either(HAPPENED, GOES)),
      seq(likely(marked('infinitive', 'nominative')), stage('launched', seq(written('жолға'), done('қою')))),
      seq(
        verb(['шығару', 'өндіру', 'құрастыру'], 'infinitive', 'nominative'),
        stage('launched', verb(['басталу', 'бастау'], 'verb', 'past', 'passive')),
      ),
      seq(
        verb(['қор', 'банк', 'орталық', 'компания', 'кәсіпорын'], 'genitive'),
        stage('launched', seq(written('негізін'), done('қалау'))),
      ),
      seq(
        entity('organisation'),
        gap(4),
        stage('launched', seq(written('жұмысын', 'қызметін'), done('бастау'))),
      ),
      seq(verb(['кезек'], 'neuter'), stage('launched', verb(['тапсыру'], 'verb', 'past', 'passive'))),
      seq(
        written('тағы'),
        capture('count', form(...Object.keys(KK_COLLECTIVES))),
        gap(2),
        either(HAPPENED, stage('construction', goesOn('салу', 'тұрғызу'))),
      ),
    ),
    examples: [
      '⟦place Ошта⟧ кабель зауыты ⟦stage іске қосылды⟧.',
      '⟦place Ошта⟧ автобустарды құрастыру ⟦stage жолға қойылды⟧.',
      '⟦place Ошта⟧ автобус шығару ⟦stage басталды⟧.',
      'Екі ел инвестициялық қордың ⟦stage негізін қалады⟧.',
      '⟦place Нөкісте⟧ ⟦count үш фабрика⟧ ⟦stage пайдалануға берілді⟧.',
      '⟦place Ошта⟧ жаңа көпір ⟦stage салынып жатыр⟧.',
      '⟦place Ошта⟧ жүк қоймасы ⟦stage жаңартылып жатыр⟧.',
      '⟦place Ошта⟧ жаңа зауыт ⟦stage салына бастады⟧.',
      'Компания ⟦place Ошта⟧ жаңа зауыт ⟦stage салуға кірісті⟧.',
      '⟦place Ошта⟧ сауда орталығы ⟦stage құрылып жатыр⟧.',
      '⟦place Ошта⟧ жел электр станциясы ⟦stage желіге қосылды⟧.',
      '⟦place Ошта⟧ жаңа станция ⟦stage қуат бере бастады⟧.',
      'Терминалдың екінші кезегі ⟦stage салынып бітті⟧.',
      'Үш қойма ⟦stage жөндеуден өтті⟧.',
      '⟦place Нөкісте⟧ зауыттың бірінші кезегі ⟦stage тапсырылды⟧.',
      '⟦place Нөкісте⟧ жаңа зауыттың ⟦stage ашылуы өтті⟧.',
      '⟦place Нөкісте⟧ шыны зауыты ⟦stage өнім шығара бастады⟧.',
      '⟦place Нөкісте⟧ жаңа мектеп ел ⟦stage игілігіне берілді⟧.',
      '⟦place Нөкісте⟧ зауыт жобалық ⟦stage қуатына шықты⟧.',
      'Ақтаудағы логистика орталығы өз ⟦stage жұмысын бастады⟧.',
      '⟦place Ошта⟧ сүт зауыты ⟦stage іске кірісті⟧.',
      '⟦place Ошта⟧ екінші цех ⟦stage қатарға қосылды⟧.',
      'Үш зауыт жұмыс істейді, тағы ⟦count екеуі⟧ ⟦stage салынып жатыр⟧.',
    ],
    counterexamples: [
      'Зауыт іске қосылмады.',
      'Ол Қазақ ұлттық университетін бітірген.',
      'Банк жобаларға 9 млн еуро инвестиция салды.',
      'Тараптар қойма салып, оны жалға беруге келісті.',
      'Зауытты іске қосу жоспарланып отыр.',
    ],
  }),
  rule('kk/project/opening', {
    kind: 'project',
    priority: 42,
    pattern: seq(
      THING,
      inside(3),
      stage('launched', verb(['ашу', 'ашылу'], 'infinitive')),
      word('рәсім', 'салтанат'),
      inside(3),
      done('қатысу', 'өту', 'болу'),
    ),
    examples: [
      'Министр ⟦place Ошта⟧ жаңа көпірдің ⟦stage ашылу⟧ рәсіміне қатысты.',
      '⟦place Нөкісте⟧ зауыттың ⟦stage ашылу⟧ салтанаты өтті.',
    ],
    counterexamples: ['Көрменің ашылу рәсімі өтті.', 'Министр зауытта болды.'],
  }),
  rule('kk/project/works-go-on', {
    kind: 'project',
    priority: 35,
    pattern: seq(
      OF_SO_MANY,
      either(oneOf(KK_WORKS), seq(word('құрылыс'), word('жұмыс')), WORKS_ON),
      gap(3),
      WORKS_STAGE,
    ),
    examples: [
      '⟦count Екі зауыттың⟧ құрылысы ⟦stage аяқталды⟧.',
      '⟦place Қостанайда⟧ қойма құрылысы ⟦stage басталды⟧.',
      'Көпірдің жөндеуі ⟦stage жалғасуда⟧.',
      'Көпірдің құрылысы ⟦stage тәмамдалды⟧.',
      'Зауыттың құрылысы ⟦stage басталып кетті⟧.',
      'Порттың құрылысы ⟦stage аяқталуға жақын⟧.',
      'Кен орнын игеру ⟦stage қолға алынды⟧.',
      'Аурухананың құрылысы ⟦stage аяқталды⟧.',
      'Әуежайды кеңейту жұмыстары ⟦stage аяқталып келеді⟧.',
      'Көпірдің құрылысы ⟦stage соңына жетті⟧.',
      'Президенттер зауыттың құрылысына ⟦stage старт берді⟧.',
    ],
    counterexamples: [
      'Қойма құрылысы талқыланды.',
      'Қойма құрылысын күзде бастап, көктемде аяқтау жоспарланған.',
    ],
  }),
  rule('kk/project/prepared', {
    kind: 'project',
    priority: 35,
    always: { stage: 'preparation' },
    pattern: either(
      seq(oneOf(KK_PREPARATIONS), gap(3), GOES_ON),
      seq(
        oneOf(KK_THINGS),
        inside(3),
        word('жоба', 'негіздеме'),
        optional(written('техникалық')),
        optional(word('құжат', 'құжаттама')),
        READY,
      ),
      seq(
        written('техникалық-экономикалық', 'жобалық-сметалық', 'жоба-сметалық'),
        word('негіздеме', 'құжаттама', 'құжат'),
        gap(2),
        either(
          happens('әзірлеу', 'әзірлену', 'дайындау', 'дайындалу', 'жасау', 'бекіту', 'келісу', 'пысықтау'),
          READY,
        ),
      ),
      seq(
        word('жоба', 'негіздеме'),
        inside(2),
        verb(['әзірлеу', 'әзірлену', 'дайындау', 'дайындалу', 'жобалау', 'келісу', 'келісілу'], 'infinitive'),
        written('үстінде', 'сатысында', 'кезеңінде', 'барысында'),
        CLOSE,
      ),
    ),
    examples: [
      'Атырауда кешенді жобалау жүргізілуде.',
      'Көпірдің техникалық негіздемесі бойынша жұмыс басталды.',
      'Өткел қоймасының жобасы дайын.',
      'Жобаның техникалық-экономикалық негіздемесі дайындалды.',
      'Алаңда инженерлік-іздестіру жұмыстары жүргізілуде.',
      'Шыны зауытын салу жобасы әзірлену үстінде.',
    ],
    counterexamples: ['Жобалау аяқталған жоқ.'],
  }),
  rule('kk/project/agree-projects', {
    kind: 'project',
    priority: 38,
    always: { stage: 'agreed' },
    pattern: either(
      seq(PROJECT, inside(3), done('келісу', 'іріктеу', 'таңдау', 'келісілу', 'таңдалу')),
      seq(oneOf(KK_THINGS), inside(2), word('жоба'), inside(1), done('бекіту', 'мақұлдау')),
    ),
    examples: [
      'Шыны зауытының жобасы мақұлданды.',
      'Тігін және химия бойынша жобалар іріктелді.',
      'Жаңа жобалар таңдалды.',
    ],
    counterexamples: ['Жобалар қабылданбады.'],
  }),
  rule('kk/project/carry-out', {
    kind: 'project',
    priority: 26,
    alone: true,
    always: { stage: 'operating' },
    pattern: seq(
      TOLD,
      gap(6),
      either(
        seq(written('іске', 'жүзеге'), goesOn('асыру', 'асу')),
        seq(written('жұмыс', 'қызмет'), either(goesOn('істеу', 'атқару'), verb(['істеу'], 'verb', 'future'))),
        goesOn('істеу'),
      ),
    ),
    examples: ['Мақта саласында бірлескен жобалар іске асырылуда.', '⟦place Ошта⟧ жаңа зауыт жұмыс істейді.'],
    counterexamples: ['Жобалар кейінге қалдырылды.', 'Апат аймағында екі мың адам жұмыс істеп жатыр.'],
  }),
]
