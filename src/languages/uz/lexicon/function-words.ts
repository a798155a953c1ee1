import type { EndingTable } from '../../../morphology/index.js'
import { wordsOf } from './words-of.js'

type Irregular = NonNullable<EndingTable['irregular']>
type Marks = Irregular[string]['marks']

function all(list: string, ...marks: Marks): [string, Irregular[string]][] {
  return wordsOf(list).map((word) => [word, { lemma: word, marks }])
}

const SMALL = `
  va hamda bilan uchun boʻyicha haqida haqidagi toʻgʻrisida toʻgʻrisidagi yuzasidan yuzasidagi borasida borasidagi orqali
  boʻylab qadar keyin soʻng oldin avval beri buyon sari qarshi tomon ham esa ammo lekin biroq balki yoki yo xoh
  shuningdek jumladan xususan ayniqsa masalan yaʻni kabi singari sababli tufayli natijasida ekan emas edi xolos
  hatto faqat garchi chunki agar toki go yo-yoki deb deya nisbatan asosan asosida boshqa bor yoʻq
  oʻrtasida oʻrtasidagi oʻrtasida doirasida doirasidagi ichida davomida mobaynida tomonidan oldida haqda`

const ADVERBS = `
  ortiq ortiqroq ziyod ziyodroq oshiq oshiqroq koʻproq kamroq yaqin yaqinroq atrofida miqdorida
  yana yanada juda eng ancha birgalikda birga doim doimo muntazam hozir endi allaqachon tez keng chuqur atroflicha
  batafsil alohida izchil bosqichma-bosqich jadal faol samarali yuqori yaqindan hali sezilarli muvaffaqiyatli
  amalda asosan qatʻiy bevosita birinchidan avvalroq dastlab avvalo soʻnggida tezda`

/** Words that are one verb with the verb behind them: `tashkil etmoq`. */
const VERBAL = `
  tashkil qabul joriy hal davom jalb ijro ado barpo namoyon taqdim bartaraf bekor ishlab qayta xarid sotib bunyod amalga
  yoʻlga ishga qayd eʻtirof izhor ilgari`

const ADJECTIVES = `
  yangi katta kichik muhim qoʻshma yirik uzoq qisqa oʻrta ustuvor aniq amaliy oʻzaro umumiy xalqaro mintaqaviy milliy
  strategik savdo-iqtisodiy iqtisodiy siyosiy madaniy-gumanitar madaniy ijtimoiy ilmiy texnik rasmiy norasmiy amaldagi
  koʻp ikki ikkitomonlama ikkiyoqlama samimiy ochiq ishchan doʻstona doʻstlik navbatdagi boʻlajak barcha bir
  qator turli har bu shu ushbu oʻsha mazkur tegishli zarur kerak lozim maqsadli investisiyaviy sanoatlashgan dolzarb
  zamonaviy qulay teng barqaror erkin xavfsiz qoʻshimcha hududlararo davlatlararo hukumatlararo parlamentlararo tashqi
  ichki bosh oliy asosiy birlamchi toʻgʻridan-toʻgʻri toʻgʻri tayyor maxsus qulay keyingi kelgusi kelasi
  oʻnlab yuzlab minglab millionlab oʻnlarcha yuzlarcha minglarcha soʻnggi oxirgi yozgi qishki kuzgi bahorgi kuchli boshqa ayrim koʻplab qadimiy shimoliy janubiy sharqiy gʻarbiy markaziy raqamli elektron favqulodda imtiyozli sifatli`

const PRONOUNS = 'u biz men siz ular oʻzi uning unga uni bizning ularning oʻz bir-biri bir-birini'

/** Forms that no ending explains. */
const OWN: Irregular = {
  edi: { lemma: 'emoq', marks: ['verb', 'past'] },
  edilar: { lemma: 'emoq', marks: ['verb', 'past'] },
  ekani: { lemma: 'ekanlik', marks: ['noun', 'nominative', 'neuter'] },
  ekanini: { lemma: 'ekanlik', marks: ['noun', 'accusative', 'neuter'] },
  ekanligi: { lemma: 'ekanlik', marks: ['noun', 'nominative', 'neuter'] },
  ekanligini: { lemma: 'ekanlik', marks: ['noun', 'accusative', 'neuter'] },
  yilgi: { lemma: 'yil', marks: ['adjective'] },
  oylik: { lemma: 'oylik', marks: ['adjective'] },
  kelinadi: { lemma: 'kelmoq', marks: ['verb', 'present', 'passive'] },
  turiladi: { lemma: 'turmoq', marks: ['verb', 'present', 'passive'] },
  deyiladi: { lemma: 'demoq', marks: ['verb', 'present'] },
  deyilmoqda: { lemma: 'demoq', marks: ['verb', 'present'] },
  oʻrnatildi: { lemma: 'oʻrnatmoq', marks: ['verb', 'past', 'passive'] },
}

/** Words that bear no endings, or not those that they seem to bear. */
export const UZ_FUNCTION_WORDS: Irregular = {
  ...Object.fromEntries(all(ADVERBS, 'adverb')),
  ...Object.fromEntries(all(ADJECTIVES, 'adjective')),
  ...Object.fromEntries(all(VERBAL, 'adverb')),
  ...Object.fromEntries(all(PRONOUNS, 'pronoun')),
  ...Object.fromEntries(all(SMALL, 'function')),
  ...OWN,
}
