import { wordsOf } from '../lexicon/words-of.js'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** Class words of bodies; the name stands before them and they bear a possessive ending. */
export const BODIES = words(`
  markaz kengash komissiya qoʻmita vazirlik agentlik ittifoq tashkilot jamgʻarma fond bank universitet institut akademiya
  assosiasiya palata federasiya hukumat administrasiya mahkama parlament senat boshqarma xizmat departament inspeksiya
  sud prokuratura korporasiya holding kompaniya liga hamjamiyat klub birja kotibiyat byuro alyans konsorsium kongress
  vakolatxona elchixona konsulxona aviakompaniya assambleya uyushma hokimlik muzey teatr kutubxona konsern gʻaznachilik
  texnopark ansambl jamiyat idora hamdoʻstlik platforma guruh qoʻshma-korxona kombinat gvardiya shifoxona kollej konservatoriya filarmoniya press-klub xolding seym rada duma xural bundestag bundesrat knesset kasaba missiya`)

/** Adjectives that name a body together with its class word, and such class words: `Milliy bank`. */
export const PLAIN_ADJECTIVES = words('milliy markaziy oliy bosh konstitusiyaviy diplomatik xalqaro')
export const PLAIN_BODIES = words(
  'bank sud prokuratura gvardiya universitet akademiya kutubxona palata muzey teatr klub press-klub kengash assambleya',
)

/** What bodies are named for doing with something. */
export const CARES = words(
  'rivojlantirish saqlash qisqartirish muhofaza himoya qoʻllab-quvvatlash tartibga boshqarish nazorat',
)

/** Heads of words that name a body only where they are named in full, with a capital word that opens the name. */
export const OPENERS = words(`
  xalqaro hukumatlararo davlatlararo milliy markaziy oliy qoʻshma osiyo evropa evroosiyo jahon islom davlat investisiyalar
  investisiya savdo-sanoat olimpiya parlamentlararo respublika federal konstitusiyaviy iqtisodiy bojxona turkiy tashqi
  mintaqaviy energetika transport qishloq suv iqtisodiyot madaniyat mudofaa adliya ekologiya raqamli sogʻliqni oliy
  maktabgacha turizm moliya ichki savdo sanoat qurilish togʻ-kon hududlar bosh jamoatchilik kambagʻallikni ishbilarmonlar
  veterinariya mehnat taʻlim fan axborot sport soliq statistika strategik oʻrmon aviasiya atom geologiya kimyo migrasiya
  favqulodda oqsoqollar yoshlar xotin-qizlar antimonopol xavfsizlik fuqaro kosmik millatlararo sanitariya-epidemiologiya
  yozuvchilar jurnalistlar sudyalar advokatlar hisob bandlik`)

/** Words at the head of a sentence that open no name. */
export const PLAIN_OPENERS = words(`
  bu shu ushbu mazkur yangi joriy oʻtgan kelgusi navbatdagi birinchi ikkinchi majlis uchrashuv muzokara suhbat tadbir
  shuningdek prezident davlat tomonlar barcha har bir qator komissiya forum sammit yakunda ikki davlatimiz`)

/** Offices that are mentions with their state, body or field. */
export const HEADS = words(`
  prezident vazir rais elchi kotib direktor maslahatchi vakil yordamchi spiker kansler qirol amir sulton hokim akim mer
  gubernator premer vitse-prezident vise-prezident vise-spiker vise-premer premer-ministr imperator shahzoda rektor prokuror komissar hamrais
  matbuot-kotib rahbar boshliq etakchi lider knyaz podshoh malika`)

/** Offices that are mentions without a state. */
export const PREMIERS = words('vise-premer premer-ministr vise-bosh')

export const DEPUTIES = words('oʻrinbosar muovin')

/** Words that stand before an office and belong to it. */
export const MODIFIERS = words(`
  bosh birinchi favqulodda muxtor maxsus doimiy vakolatli ijrochi davlat oliy katta qonunchilik matbuot sobiq federal
  valiahd`)

/** What ministers are for, and what else stands between a state and its office. */
export const FIELDS = words(`
  tashqi xalqaro barqaror mobillik ekologik demografiya ichki ish ishlar iqtisodiyot iqtisodiy moliya savdo investisiya investisiyalar sanoat transport energetika
  madaniyat turizm sport axborot taʻlim fan mudofaa adliya mehnat bandlik ekologiya atrof-muhit raqamli texnologiya
  texnologiyalar suv xoʻjalik qishloq sogʻliqni saqlash qurilish kommunal geologiya togʻ-kon kon innovasiya rivojlantirish
  aloqa kommunikasiya milliy xavfsizlik favqulodda vaziyat vaziyatlar oziq-ovqat integrasiya munosabat munosabatlar aholi
  kambagʻallikni qisqartirish maktabgacha maktab oliy sanʻat yoshlar siyosat statistika bojxona soliq resurs resurslari
  va vazirlar mahkama ijtimoiy himoya infratuzilma yoʻl logistika hukumat parlament senat kengash majlis sud xalq
  irrigasiya tabiat muhofaza qilish prezident administrasiya kabinet bosh vazir vazirlik matbuot xizmat palata quyi
  axborotlashtirmoq korxona korxonalar qayta ishlash ishlamoq axborotlashtirish raqamlashtirish veterinariya oʻrmon iqlim migrasiya aviasiya neft gaz elektr arxitektura
  baliqchilik okean dengiz agrar hudud tinchlik intellekt yuqori konstitusiyaviy huzur huzuridagi sogʻliq kambagʻallik`)

/** Fields in a case of their own: `Sogʻliqni saqlash vaziri`. */
export const GOVERNED_FIELDS = words('sogʻliqni kambagʻallikni')

/** The key of an office by its word. */
export const OFFICES: Readonly<Record<string, string>> = {
  prezident: 'president',
  vazir: 'minister',
  rais: 'chair',
  elchi: 'ambassador',
  kotib: 'secretary',
  direktor: 'director',
  maslahatchi: 'adviser',
  vakil: 'representative',
  spiker: 'speaker',
  kansler: 'chancellor',
  qirol: 'king',
  amir: 'emir',
  hokim: 'governor',
  akim: 'governor',
  gubernator: 'governor',
  mer: 'governor',
  premer: 'prime-minister',
  'premer-ministr': 'prime-minister',
  'vise-premer': 'deputy-prime-minister',
  'vise-prezident': 'vice-president',
}

/** Class words of places; those of the first set belong to the name, those of the second stand outside. */
export const PLACE_WORDS = words(
  'viloyat tuman daryo dengiz koʻl ombor vodiy dovon muxtor orol togʻ koʻrfaz okean sahro ovul qishloq kanal shtat',
)
export const OUTER_PLACE_WORDS = words(
  'shahar port post punkt aeroport stansiya yoʻl magistral avtomagistral trassa yoʻlak zona kon quvur gazquvur terminal vokzal temir-yoʻl marshrut oʻtish chegara temir avtomobil nazorat erkin transport',
)

/** Words between a town and such a class word: `Sirgʻali bojxona postida`. */
export const INNER_PLACE_WORDS = words(
  'chegara bojxona nazorat nazorat-oʻtkazish quruq avtomobil temir-yoʻl tovar yuk',
)

/** What a state is, behind its short name: `Slovakiya Respublikasi Prezidenti`. */
export const REALMS = words(
  'respublika qirollik federasiya konfederasiya sultonlik amirlik podshohlik davlat knyazlik',
)

/** Power stations, named by the place before them. */
export const STATIONS = words('ges aes ies tes gres')

/** Class words behind a name in quotation marks that make it a body. */
export const COMPANY_WORDS = words(`
  kompaniya korxona zavod xolding holding korporasiya bank aviakompaniya firma konsern fabrika kombinat operator agentlik
  klub telekanal brend jamgʻarma fond universitet institut markaz assosiasiya aj mchj guruh jamiyat dialog format
  tashkilot harakat uyushma birlashma konsorsium akademiya nashr gazeta teleradiokompaniya klaster qoʻshma aksiyadorlik loyihasi`)

/** Callings before a name. */
export const CALLINGS = words(`
  janob oliylari xonim general akademik professor hamkasb shayx murabbiy shoir yozuvchi rassom rejissyor polvon
  kurashchi bokschi dirijyor adib hofiz qoʻshiqchi muhandis jurnalist tadqiqotchi alpinist shifokor arxitektor meʻmor
  haykaltarosh arxeolog tarixchi sportchi yuguruvchi sayyoh aktyor bastakor velosipedchi bogʻbon dehqon chavandoz
  deputat senator`)
