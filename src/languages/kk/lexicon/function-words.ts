import type { EndingTable } from '../../../morphology/index.js'
import { inBase, keyed, verbOf, wordsOf } from '../base.js'

type Irregular = NonNullable<EndingTable['irregular']>
type Marks = Irregular[string]['marks']

function all(list: string, ...marks: Marks): [string, Irregular[string]][] {
  return wordsOf(list).map((word) => [word, { lemma: word, marks }])
}

const SMALL = `
  және мен пен бен әрі үшін туралы жайлы жөнінде жөніндегі бойынша арқылы дейін шейін кейін соң бұрын бері қарай қарсы
  ғана да де та те емес ма ме ба бе па пе егер бірақ алайда дегенмен немесе не яғни мысалы сияқты секілді
  қатар бірге тек тіпті өйткені себебі сондықтан демек ал деп деген ретінде арасында арасындағы арасынан аясында
  аясындағы шеңберінде шеңберіндегі барысында барысындағы кезінде кезіндегі ішінде ішіндегі бойы барлық-барлық негізінде
  тарапынан атынан алдында алдындағы сондай-ақ сонымен оған қоса соның-ішінде оның-ішінде атап-айтқанда сай орай
  тыс басқа өзге байланысты салдарынан астам жуық артық аса шамасында асатын нәтижесінде есебінен жағдайында мақсатында саласында саласындағы сәйкес
  екен ғой хабардар`

/** Words without an ending of a verb that end a clause as one would. */
const PREDICATIVES = 'дайын мүдделі ниетті қажет керек тиіс бар жоқ мүмкін'

const ADVERBS = `
  өте ең аса тым едәуір айтарлықтай бірлесіп бірге әрдайым үнемі тұрақты қазір әлдеқашан тез кең жан-жақты егжей-тегжейлі
  жеке дәйекті кезең-кезеңімен белсенді тиімді сәтті жақында таяуда әлі іс-жүзінде негізінен тікелей алдымен бірінші-кезекте
  шұғыл қайта одан әрі тағы тағы-да жоғары төмен нақты-нақты толық ашық алғаш мүлдем көбірек жуырда бүгінде мәселен`

const ADJECTIVES = `
  жаңа үлкен кіші бірлескен ірі ұзақ қысқа орта басым нақты практикалық өзара жалпы халықаралық өңірлік ұлттық
  стратегиялық сауда-экономикалық экономикалық саяси мәдени-гуманитарлық мәдени әлеуметтік ғылыми техникалық ресми
  бейресми қолданыстағы көпқырлы екіжақты көпжақты достық тату кезекті алдағы барлық бір қатар түрлі әр бұл осы сол
  тиісті мақсатты инвестициялық заманауи қолайлы тең орнықты еркін қауіпсіз қосымша өңіраралық мемлекетаралық
  үкіметаралық парламентаралық сыртқы ішкі бас жоғарғы негізгі алғашқы тікелей арнайы келесі келер өткен ағымдағы
  соңғы таяу жақын күшті кейбір көптеген ежелгі солтүстік оңтүстік шығыс батыс орталықтағы цифрлық электрондық
  мерзімді мол шағын кеңейтілген іскер іскерлік сындарлы жетекші озық отандық шетелдік логистикалық аграрлық тоқыма
  өнеркәсіптік индустриялық кооперациялық инфрақұрылымдық көліктік энергетикалық химиялық фармацевтикалық туристік
  айрықша ерекше терең жүрдек асқан зор ұлы қасиетті мәртебелі құрметті ортақ түпкілікті бірыңғай қазақ өзбек қырғыз
  тәжік түрікмен әзербайжан орыс қытай түрік сенімді жүйелі ауқымды мемлекеттік жоғары-деңгейлі жұмысшы консультативтік
  банктік қаржылық коммерциялық туыс туысқан бауырлас кіші мерейтойлық тарихи парламенттік тұрақты қазіргі осындай мұндай сондай`

const ORDINALS = `
  бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы жиырмасыншы отызыншы`

/** Numbers that end as nouns with an owner do. */
const CARDINALS = 'екі алты жеті жиырма'

const PRONOUNS =
  'ол біз мен-өзім сіз олар өзі оның оған оны біздің олардың өз бір-бірі бір-бірін бірін-бірі бір-біріне'

const PRESENT: Marks = ['verb', 'present']

function verb(lemma: string, ...marks: Marks): Irregular[string] {
  return { lemma: verbOf(lemma), marks: ['verb', ...marks] }
}

function noun(lemma: string, ...marks: Marks): Irregular[string] {
  return { lemma: inBase(lemma), marks: ['noun', ...marks] }
}

/** So much of a unit (`долларлық`): the unit, as an attribute. */
const OF_UNITS: Irregular = Object.fromEntries(
  [
    ['долларлық', 'доллар'],
    ['теңгелік', 'теңге'],
    ['еуролық', 'еуро'],
    ['рубльдік', 'рубль'],
    ['сумдық', 'сум'],
    ['тонналық', 'тонна'],
    ['гектарлық', 'гектар'],
    ['мегаваттық', 'мегаватт'],
    ['киловаттық', 'киловатт'],
    ['шақырымдық', 'шақырым'],
    ['километрлік', 'километр'],
  ].map(([form = '', unit = '']) => [inBase(form), noun(unit, 'feminine')]),
)

/** Forms that no ending explains. */
const OWN: Irregular = keyed({
  отыр: { lemma: verbOf('отыру'), marks: PRESENT },
  жатыр: { lemma: verbOf('жату'), marks: PRESENT },
  тұр: { lemma: verbOf('тұру'), marks: PRESENT },
  жүр: { lemma: verbOf('жүру'), marks: PRESENT },
  еді: { lemma: inBase('еді'), marks: ['verb', 'past'] },
  екені: noun('екендік', 'neuter', 'nominative'),
  екенін: noun('екендік', 'neuter', 'accusative'),
  екендігі: noun('екендік', 'neuter', 'nominative'),
  екендігін: noun('екендік', 'neuter', 'accusative'),
  салынды: verb('салу', 'past', 'passive'),
  қойылды: verb('қою', 'past', 'passive'),
  деді: verb('деу', 'past'),
  болатын: { lemma: verbOf('болу'), marks: ['participle', 'future'] },
  халқы: noun('халық', 'neuter', 'nominative'),
  халқын: noun('халық', 'neuter', 'accusative'),
  халқының: noun('халық', 'neuter', 'genitive'),
  халқына: noun('халық', 'neuter', 'dative'),
  жай: noun('жай', 'nominative'),
})

/** Words that bear no endings, or not those that they seem to bear. */
export const KK_FUNCTION_WORDS: Irregular = {
  ...Object.fromEntries(all(ADVERBS, 'adverb')),
  ...Object.fromEntries(all(ADJECTIVES, 'adjective')),
  ...Object.fromEntries(all(`${ORDINALS} ${CARDINALS}`, 'numeral')),
  ...Object.fromEntries(all(PREDICATIVES, 'adjective', 'short')),
  ...Object.fromEntries(all(PRONOUNS, 'pronoun')),
  ...Object.fromEntries(all(SMALL, 'function')),
  ...OF_UNITS,
  ...OWN,
}
