import type { read as english } from '../../en/screen/read.js'

export const read: typeof english = {
  title: 'Matnni oʻqish',
  lead: 'Xabarni qanday eʼlon qilingan boʻlsa, shundayligicha joylang. Xatboshilar saqlanadi.',
  text: 'Xabar matni',
  textHint: 'Bir million belgigacha.',
  file: 'yoki fayl',
  fileHint:
    '10 MB gacha boʻlgan PDF, Word hujjati (.docx), saqlangan veb-sahifa yoki matn. Yuqoridagi maydon boʻsh boʻlsa, shu fayl olinadi. Eski Word fayllari (.doc) qabul qilinmaydi: ularni .docx sifatida saqlang.',
  fileOpened:
    'Bu matn fayldan olindi. Bu xabarning toʻliq matni ekanini va ortiqcha narsa yoʻqligini tekshiring, keyin oʻqing.',
  fileGuessed:
    'Faylda harflar kodi koʻrsatilmagan; u {encoding} deb oʻqildi. Harflar toʻgʻriligini tekshiring, keyin oʻqing.',
  fileBare: 'PDF fayldagi {count} ta betda soʻzlar yoʻq; agar bu matn tasviri boʻlsa, matnini qoʻshing.',
  address: 'yoki manzil',
  addressHint:
    'Sahifa, PDF yoki Word hujjatining https:// bilan boshlanadigan manzili. Maydon va fayl boʻsh boʻlsa, u ochiladi; oʻqilishidan oldin u yerda nima borligini koʻrasiz.',
  addressClosed:
    'Manzillar faqat bu yerda xabarlarni qabul qiluvchilar uchun ochiladi; boshqalar matnni maydonga nusxalaydi.',
  addressOpened:
    'Bu matn manzildan olindi. Bu xabarning toʻliq matni ekanini va ortiqcha narsa yoʻqligini tekshiring, keyin oʻqing.',
  addressBeside:
    'Bu manzilni ochish uchun matn maydonini boʻshating: unda boshqa manbadan olingan matn turibdi',
  links: 'Sahifadagi havolalar',
  openHere: 'Shu yerda ochish',
  more: 'Noshir, kun va til',
  moreHint: 'Boʻsh qoldirilsa, matndan taxmin qilinadi; taxminlar koʻrsatiladi, ularni oʻzgartirish mumkin.',
  publisher: 'Noshir',
  readoutTitle: 'Sarlavha',
  day: 'Eʼlon qilingan kun',
  dayHint: 'Masalan, 2025-03-29. “Shu yil” va “yaqin oylar” shu kundan hisoblanadi.',
  language: 'Til',
  languageGuess: 'Matndan aniqlash',
  url: 'Eʼlon manzili',
  urlHint: 'https:// bilan boshlanadi. Manba sifatida saqlanadi, sahifa yuklab olinmaydi.',
  button: 'Oʻqish',
  examples: 'Namunalar',
  examplesHint: 'Oʻsha faktlar oʻz soʻzlarimiz bilan, namunasi bor har bir tilda:',
  noExamples: 'Bu oʻrnatmada matn namunalari yoʻq.',
  readLanguages: 'Oʻqiladigan tillar: {languages}.',
  textEmpty: 'Xabar matnini joylang, faylni tanlang yoki manzilni yozing',
  textTooLong:
    'Matn bir million belgidan uzun: unda faqat xabarning oʻzini qoldiring yoki qismlarga boʻlib yuboring',
  textCut:
    'Siz {sent} MB yubordingiz, bu bir martada olinadigandan koʻp. Bu yerda dastlabki {kept} ta belgi turibdi; qolgani tashlab yuborildi va saqlanmaydi. Xabarga tegishli boʻlmaganini olib tashlab, qayta yuboring.',
  noRoom:
    'Siz {sent} MB yubordingiz, hammasiga joy yetmadi. Quyidagi matn oxirigacha boʻlmasligi mumkin: bir daqiqadan soʻng butun matn yoki faylni qayta yuboring.',
  textBroken:
    'Matnda belgi boʻlmagan qiymat bor (NUL yoki juftning yarmi): faylni UTF-8 matni qilib saqlang va qayta tanlang yoki faqat soʻzlarni nusxalang',
  dayWrong: 'Kunni yil-oy-kun tarzida yozing, masalan, 2025-03-29',
  urlWrong: 'https:// yoki http:// bilan boshlanadigan manzilni yozing',
  publisherWrong: 'Roʻyxatdan noshirni tanlang',
  languageWrong: 'Roʻyxatdan tilni tanlang',
  tooLong: 'Koʻpi bilan {max} belgi yozing',
}
