import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** What figures measure; longer rows win. */
export const UZ_MEASURES: WordTable = [
  [
    'tovar ayirboshlamoq|ayirboshlash hajm?, tovar aylanma|aylanish hajm?, savdo aylanma|hajm|koʻrsatkich',
    'trade-turnover',
  ],
  [
    'oʻzaro|ikki+tomonlama? savdo hajm?, tashqi savdo aylanma|hajm?, tovar almashinuv, savdo-sotiq',
    'trade-turnover',
  ],
  ['tovar ayirboshlash, oldi-berdi|oldi-sotdi hajm?', 'trade-turnover'],
  [
    'etkazib bermoq tovar|mahsulot|dori-darmon|gʻalla|un|goʻsht|sabzavot|meva|meva-sabzavot|paxta|oʻgʻit|avtomobil hajm?',
    'exports',
  ],
  ['eksport qilmoq tovar|mahsulot|gʻalla|un|meva|sabzavot|avtomobil hajm?', 'exports'],
  [
    'ishlab chiqarmoq avtomobil|traktor|mahsulot|tovar son|hajm, avtomobil|traktor son, avtomobil|traktor|mahsulot ishlab',
    'other',
  ],
  ['eksport hajm?, eksport etkazmoq|etkazib', 'exports'],
  [
    'mahsulot|tovar|gʻalla|un|meva|sabzavot|meva-sabzavot|paxta|goʻsht|avtomobil|dori-darmon|oʻgʻit etkazib bermoq',
    'exports',
  ],
  ['import hajm?', 'imports'],
  ['investisiya|sarmoya, sarmoya kiritmoq, investisiya hajm, ustav kapital', 'investment'],
  ['kiritmoq|tikmoq|sarflamoq mablagʻ|pul', 'investment'],
  ['portfel', 'investment-portfolio'],
  ['investisiya|qoʻshma? loyiha portfel', 'investment-portfolio'],
  ['investisiya loyiha portfel, investisiyaviy loyiha portfel, investisiya portfel', 'investment-portfolio'],
  ['loyiha qiymat|summa, umumiy qiymat, jami qiymat', 'investment-portfolio'],
  ['qoʻshma? loyiha, investisiya loyiha, kooperasiya loyiha, kooperasion loyiha', 'projects'],
  ['qoʻshma korxona, qoʻshma kompaniya', 'joint-ventures'],
  ['kapital ishtirok korxona|kompaniya, kapitali korxona, sarmoya ishtirok korxona', 'joint-ventures'],
  ['korxona|kompaniya|firma', 'joint-ventures'],
  ['aviareys|reys|parvoz|aviaqatnov|qatnov', 'flights'],
  ['sayyoh|turist, sayyoh oqim, turistik oqim, tashrif buyuruvchi|buyurgan', 'visitors'],
  ['yuk|yuk+aylanma, yuk|gʻalla|don tashimoq|tashuv hajm?, konteyner poezd, yuk aylanma', 'cargo'],
  ['mahsulot|tovar|koʻmir|oʻgʻit|paxta|un tashimoq|joʻnatmoq|yubormoq', 'cargo'],
  ['konteyner|avtomobil|yoʻl|havo|transport tashimoq|tashuv hajm?, tashuv hajm', 'cargo'],
  ['tranzit, tranzit yuk', 'transit'],
  ['elektr? energiya|elektrenergiya', 'energy'],
  ['suv', 'water'],
  ['ish oʻrin, ish joy', 'jobs'],
  ['kvota, grant son', 'quota'],
  ['talaba, oʻquvchi son', 'students'],
  ['kredit|qarz', 'loan'],
  ['yoʻlovchi oqim|tashimoq|tashuv', 'visitors'],
  ['konteyner oqim, konteyner|vagon|poezd son', 'cargo'],
  ['gaz|yoqilgʻi|neft|benzin etkazib|etkazmoq', 'energy'],
  ['oʻtkazmoq quvvat|imkoniyat', 'other'],
  ['ishlab chiqarmoq|chiqarish hajm, sanoat ishlab', 'other'],
  ['hisob-kitob ulush|hajm?', 'other'],
  ['pul oʻtkazma', 'other'],
  ['dastur|filial|lisenziya|ruxsatnoma son', 'other'],
]

/** The last nouns of the measures that numbers are said of. */
export const UZ_MEASURE_NOUNS = wordsOf(`
  aylanma savdo hajm eksport import ayirboshlash ayirboshlamoq investisiya sarmoya portfel loyiha korxona kompaniya
  aviareys reys qatnov parvoz sayyoh turist yuk tranzit energiya elektrenergiya kvota talaba kredit qarz oʻrin suv
  son qiymat koʻrsatkich oqim aviaqatnov tashuv almashinuv savdo-sotiq oldi-sotdi oldi-berdi etkazmoq tashimoq oʻtkazma
  quvvat ulush hisob-kitob bermoq mablagʻ`)

/** Verbs and words of falling. */
export const UZ_FALL: WordTable = [
  [
    'kamaymoq|pasaymoq|qisqarmoq|tushmoq|kamaytirmoq|qisqartirmoq|pasaytirmoq|tushirmoq|susaymoq|sekinlashmoq|arzonlashmoq|arzonlashtirmoq|pasayish|kamayish|qisqarish',
    'fall',
  ],
  ['=kam|=past|=kamroq|=pastroq', 'fall'],
]

/** Words that say what a change is compared with. */
export const UZ_COMPARISONS: WordTable = [
  ['oʻtgan yil shu|mos|tegishli davr, oʻtgan yil nisbatan, yillik hisob', 'year-on-year'],
  ['=oʻtgan =yilning =shu|=mos|=tegishli|=ayni =davridagidan|=davridagiga', 'year-on-year'],
  ['=mos|=tegishli|=shu|=ayni =davriga|=davri|=davridan|=davridagidan', 'year-on-year'],
  ['=nisbatan|=qaraganda|=solishtirganda', 'year-on-year'],
  [
    'oʻtgan|avvalgi yil daraja|koʻrsatkich, =oʻtgan =yilgi daraja|koʻrsatkich, yil oldingi daraja|koʻrsatkich',
    'year-on-year',
  ],
  ['yil bosh', 'since-year-start'],
  ['=soʻnggi|=oxirgi|=keyingi|=oʻtgan =yillarda|=yillar', 'multi-year'],
]

/** Units of power, and of what it gives in time. */
export const UZ_POWER_UNITS = ['megavatt', 'gigavatt', 'kilovatt', 'mvt', 'gvt', 'kvt']
export const UZ_ENERGY_UNITS = ['kilovatt-soat']
