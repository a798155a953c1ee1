import type { reviewing as english } from '../../en/screen/reviewing.js'

export const reviewing: typeof english = {
  candidates: 'Bu avval aytilganmi?',
  candidatesHint:
    'Reyestrdagi shu majburiyatning oʻzi boʻlishi mumkin boʻlganlari. Bogʻlansa, zanjirni avvalgisi yuritadi.',
  noCandidates: 'Reyestrda bunga oʻxshashi yoʻq.',
  likeness: 'oʻxshashlik {share}%',
  likely: 'ehtimol, oʻsha',
  unlikely: 'faqat koʻrish uchun',
  speaks: {
    for: 'tarafdor',
    against: 'qarshi',
  },
  traits: {
    parties: 'davlatlar',
    act: 'amal',
    subject: 'predmet',
    words: 'soʻzlar',
    body: 'organ',
    sector: 'tarmoq',
    document: 'hujjat',
    place: 'joy',
    state: 'davlat',
    name: 'nom',
    number: 'son',
    due: 'muddat',
  },
  relation: 'Qanday takrorlangan',
  asProposed: 'taklif etilganidek',
  tie: 'Qabul qilish va tanlanganiga bogʻlash',
  tieOnly: 'Tanlanganiga bogʻlash',
  tied: 'Avvalgi majburiyatga bogʻlandi.',
  untied: 'Qabul qilindi, ammo bogʻlanmadi:',
  chooseOne: 'Bogʻlash uchun majburiyatni tanlang',
  acceptedToday: '{count, plural, =0 {bugun hech narsa qabul qilinmadi} other {bugun # tasi qabul qilindi}}',
  keys: 'Fokus navbatda boʻlganda: j – keyingi, k – oldingi, a – qabul qilish, e – tuzatish, r – rad etish, m – avvalgisiga bogʻlash, u – oxirgi amalni bekor qilish, ? – shu roʻyxat. Ctrl+Enter shaklni yuboradi.',
  mainKeys: 'Ctrl+Enter ham shuni bajaradi.',
}
