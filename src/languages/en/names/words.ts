import { wordsOf } from '../lexicon/words-of.js'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** Words that make a row of capitals the name of a body. */
export const BODY_WORDS = words(`
  council commission committee centre institute ministry bank fund university organisation union forum agency
  company group academy chamber association corporation federation office court parliament senate service
  alliance administration department secretariat bureau authority inspectorate board holding consortium foundation
  museum theatre library initiative league industries engineering logistics community society club conference congress assembly majlis
  government railway railways airways airlines house school college embassy consulate mission delegation
  confederation exchange technopark park platform partnership council interpol police prosecutor hokimiyat khokimiyat akimat
  cabinet mazhilis taskforce trust observatory laboratory hub coalition commonwealth association expo games
  olympics championship zone orchestra guard khural kenesh hospital combine refinery clinic factory plant
  institution motors telecom polyclinic lyceum hall newspaper ballet
  ensemble philharmonic circus`)

/** Legal forms of firms, behind their names or before them. */
export const LEGAL_FORMS = words('jsc ojsc cjsc pjsc llc llp ltd plc inc gmbh corp')

/** Bodies that the adjective of a state names in two words: `Kyrgyz Railways`, `British Council`. */
export const STATE_BODIES = words(
  'railway railways airways airlines embassy consulate academy university council exchange orchestra telecom football',
)

/** Possessives that open names of bodies: `Women’s Union`. */
export const OWNERS = words(
  'women children people men worker writer veteran farmer mother youth journalist teacher',
)

/** Small words inside the name of a body. */
export const INNER_WORDS = words('of for on and the in')

/** Classes of places that stand behind their name. */
export const PLACE_WORDS = words(`
  region district province oblast river lake sea valley mountains desert bay peninsula strait canal checkpoint
  pass steppe plateau republic county governorate prefecture canton krai kray okrug raion rayon voivodeship glacier gorge
  reservoir archipelago`)

/** Classes of sites that stay small behind a name: `the Dostuk checkpoint`. */
export const SITES = words('checkpoint pass reservoir canal glacier gorge crossing')

/** Classes of places that stand before their name. */
export const PLACE_OPENERS = words('lake mount port cape')

/** Words behind which an unknown word with a capital is a place. */
export const BEFORE_PLACE = words('in at from near to outside via through between city town village port and')

/** Words with a capital that never are a place or a part of a person's name. */
export const NO_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december english islam muslim buddhist soviet asian european western eastern northern
  southern north south east west central uzbek kazakh kyrgyz tajik turkmen azerbaijani russian chinese turkish
  american british hungarian pakistani polish spanish dutch swiss swedish greek arab saudi emirati qatari czech romanian
  bulgarian serbian austrian ukrainian moldovan malaysian indonesian vietnamese egyptian african german french italian
  japanese korean indian iranian afghan belarusian georgian armenian mongolian
  turkic silk road great new old the a an i president prime minister deputy foreign first vice head chairman chairperson speaker
  secretary general ambassador director state republic kingdom order medal treaty agreement memorandum declaration
  programme program protocol plan strategy year days week summit visit meeting internet covid navruz nowruz nauryz
  ramadan ramazan hayit eid kurban qurban bayram ait independence constitution day olympic paralympic games cup
  painter sculptor pianist violinist crown prince princess sheikh sir dame lord lady baroness god majesty highness excellency caspian aral pacific atlantic trans-caspian eurasian international national
  joint global trade energy transport green digital he she it they we you this that these those his her their our its
  according during after before following earlier today yesterday in on at for by with as while when also both all each
  every some many most one two three four five six seven eight nine ten there here however moreover nuclear
  power plant line corridor bridge airport station street avenue square cinema culture
  film festival exhibition highest degree class friendship`)

/** Words before an office that belong to it. */
export const MODIFIERS = words(`
  high first deputy vice foreign prime special permanent acting executive chief senior general state extraordinary
  plenipotentiary federal assistant former managing european crown`)

/** Heads of offices. */
export const OFFICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    president: 'president',
    minister: 'minister',
    premier: 'prime-minister',
    'vice-president': 'vice-president',
    'vice-premier': 'deputy-prime-minister',
    'vice-minister': 'deputy-minister',
    chairman: 'chair',
    chairperson: 'chair',
    chairwoman: 'chair',
    chair: 'chair',
    'co-chair': 'chair',
    'co-chairman': 'chair',
    speaker: 'speaker',
    secretary: 'secretary',
    'secretary-general': 'secretary',
    'under-secretary-general': 'secretary',
    ambassador: 'ambassador',
    director: 'director',
    executive: 'director',
    ceo: 'director',
    'director-general': 'director',
    head: 'head',
    governor: 'governor',
    mayor: 'governor',
    akim: 'governor',
    hokim: 'governor',
    khokim: 'governor',
    chancellor: 'chancellor',
    king: 'king',
    emir: 'emir',
    amir: 'emir',
    sultan: 'sultan',
    prince: 'prince',
    leader: 'leader',
    adviser: 'adviser',
    advisor: 'adviser',
    aide: 'adviser',
    representative: 'representative',
    envoy: 'representative',
    commissioner: 'commissioner',
    rector: 'rector',
    prosecutor: 'prosecutor',
  }),
)

/** What ministers are for, before or behind their office. */
export const FIELDS = words(`
  foreign affairs energy transport trade economy economic finance investment industry industrial agriculture culture
  tourism sport sports information education science health defence defense justice labour labor employment ecology
  environment natural resources water digital technologies technology development innovation construction housing utilities
  geology mining internal interior emergency situations security integration social protection irrigation
  infrastructure skills families communications railways railway higher preschool national market entrepreneurship food climate change urban
  planning budget external relations youth policy statistics space and public services state commerce treasury business interior war homeland enlargement partnerships
  environmental aerospace innovations international`)

/** Callings before a person's name. */
export const CALLINGS = words(`
  mr mrs ms dr professor academician general colonel critic director actor actress singer writer poet scientist
  sir dame lord lady baroness boxer wrestler coach doctor engineer teacher minister president premier colleague counterpart ambassador envoy
  secretary chairman chairperson speaker head governor mayor akim hokim khokim king emir amir sheikh sultan deputy senator
  leader adviser advisor chancellor journalist athlete judoka champion composer conductor farmer entrepreneur economist
  analyst expert historian artist director-general secretary-general spokesman spokesperson spokeswoman commissioner
  ceo coo cfo chair chairwoman vice-president vice-chairman deputy-chairman rector dean mayor commander marshal admiral captain
  coordinator laureate winner co-founder owner executive judge curator violinist pianist photographer designer architect
  filmmaker producer researcher biologist geologist archaeologist activist cosmonaut astronaut runner cyclist surgeon
  representative founder prince princess sheikha chess-player grandmaster weightlifter player swimmer son daughter brother`)

/** What people do and firms hardly ever, told behind a name. */
export const SPEAKING = words(`
  noted stressed emphasised emphasized underlined underscored highlighted remarked observed recalled thanked
  congratulated welcomed greeted proposed suggested urged asked briefed informed assured voiced conveyed praised
  commended spoke arrived flew met toured inspected chaired co-chaired argued insisted believes thinks considers`)
