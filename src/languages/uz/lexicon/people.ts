import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Who acts, in the words of the contract; of which state a bare head of government is, only the text can tell. */
export const UZ_ACTORS: WordTable = [
  ['=davlatimiz|=mamlakatimiz|=yurtimiz|=respublikamiz rahbar|boshliq|prezident', 'president:UZ'],
  ['=prezidentimiz', 'president:UZ'],
  ['=bosh =vazir', 'prime-minister'],
  ['=davlat|=mamlakat =rahbari', 'head-of-state'],
  ['=prezident', 'president'],
  ['davlat|mamlakat rahbar|boshliq, davlatlar rahbar', 'presidents'],
  ['=prezidentlar|=rahbarlar|=prezidentlari|=liderlar|=etakchilar|=etakchilari|=liderlari', 'presidents'],
  ['hukumat rahbar|boshliq', 'governments'],
  ['korxona|zavod|bank|kompaniya|fabrika|temir+yoʻl rahbar|boshliq', 'enterprises'],
  ['=hukumatlar|=hukumatlari|=hukumat|=hukumati', 'governments'],
  ['vazirlar mahkama', 'governments'],
  ['bosh =vazirlar|=vazirlari', 'governments'],
  ['bosh vazir oʻrinbosar', 'deputy-prime-ministers'],
  ['bosh vazirning|vazirlarning oʻrinbosar', 'deputy-prime-ministers'],
  ['vazir|vazirlik|idora', 'ministries'],
  [
    '=hududlar|=viloyatlar|=hokimlar|=hokimliklar|=akimlar|=hokimlari|=viloyatlari|=hokimligi|=hokimlik',
    'regions',
  ],
  ['=hokim|=akim|=gubernator', 'regions'],
  ['hudud|viloyat|tuman|shahar rahbar|boshliq|hokim', 'regions'],
  ['viloyat|tuman|shahar hokim oʻrinbosar', 'nobody'],
  ['=korxonalar|=kompaniyalar|=tadbirkorlar|=korxonalari|=kompaniyalari|=tadbirkorlari', 'enterprises'],
  ['=kompaniyasi|=korxonasi|=xoldingi|=konserni|=investorlar|=investorlari', 'enterprises'],
  [
    '=tomonlar|=delegasiyalar|=suhbatdoshlar|=ishtirokchilar|=muzokarachilar|=tomoni, =ikkala|=ikki =tomon',
    'sides',
  ],
  ['=kompaniya|=korporasiya|=xolding|=pudratchi|=investor|=konsern', 'enterprises'],
  ['=ikkala|=ikki|=har =taraf, =taraflar', 'sides'],
  ['=biz', 'sides'],
]

/** Those who are told what to do. */
export const UZ_OFFICES = wordsOf(`
  vazirlik qoʻmita agentlik idora hokimlik akimlik vazir hokim akim hukumat kengash komissiya komitet boshqarma masʻul
  mutasaddi rahbar kompaniya korxona bank tomon bojxona elchixona guruh tashkilot palata`)

/** Pronouns of the person named before. */
export const UZ_PRONOUNS = ['u']

/** Words a statement does not begin with. */
export const UZ_LEADS: WordTable = [
  [
    '=shuningdek, =boʻlsa, =esa, =va, =hamda, =ammo, =lekin, =biroq, =shu =bilan =birga, =bundan =tashqari, =jumladan',
    'lead',
  ],
  ['=oʻz =navbatida, =xususan, =shu =munosabat =bilan, =shu =oʻrinda, =ayni =paytda, =shu =bois', 'lead'],
]

/** Words behind a place that say the thing is there. */
export const UZ_PLACED = [
  'shahrida',
  'shahrida',
  'shahriga',
  'viloyatida',
  'tumanida',
  'hududida',
  'poytaxtida',
  'safari',
  'tashrifi',
  'xizmat',
  'ishchi',
  'rasmiy',
]

/** Endings of words that are in a place or go there. */
export const UZ_PLACED_ENDINGS = ['da', 'dagi']

/** Words behind a noun that make it no subject. */
export const UZ_POSTPOSITIONS = [
  ...[
    'bilan',
    'uchun',
    'oʻrtasida',
    'oʻrtasidagi',
    'haqida',
    'toʻgʻrisida',
    'boʻyicha',
    'orqali',
    'nomidan',
    'oldida',
  ],
  ...[
    'ishtirokida',
    'ishtirokidagi',
    'huzurida',
    'huzuridagi',
    'yuzasidan',
    'kabi',
    'darajasida',
    'darajasidagi',
  ],
]

/** Words before a time that make it the last moment. */
export const UZ_DEADLINES: WordTable = [['=kechi =bilan, =kechiktirmay', 'until']]
