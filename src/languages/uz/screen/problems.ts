import type { problems as english } from '../../en/screen/problems.js'

export const problems: typeof english = {
  titles: {
    invalid: 'Buni shu koʻrinishda ishlatib boʻlmaydi',
    absent: 'Bu manzilda hech narsa yoʻq',
    conflict: 'Bu orada oʻzgargan',
    refused: 'Bunga ruxsat yoʻq',
    unavailable: 'Hozir javob bermayapti',
    broken: 'Bu yerda nosozlik yuz berdi',
  },
  next: {
    invalid: 'Orqaga qayting, yuqorida aytilganini tuzating va qayta yuboring. Yozganingiz shaklda qoldi.',
    absent: 'Manzilni tekshiring yoki bosh sahifadan boshlang.',
    conflict: 'Sahifani qayta oching va hozirgi holatini koʻring.',
    refused: 'Sahifaga qayting va undagi tugmalardan foydalaning.',
    unavailable: 'Bir daqiqadan keyin qayta urining. Hech narsa chala yozilmagan.',
    broken: 'Bu bizning xatoimiz. Soʻrov raqamini server masʼuliga bildiring.',
  },
  hints: {
    'absent.page': 'Manzilda xato boʻlishi mumkin yoki u keyingi versiyaga tegishli.',
    'absent.unsaved-text': 'Faqat oʻqilgan matn server toʻxtaganda yoʻqoladi. Uni yana bir marta joylang.',
    'refused.origin': 'Shakl boshqa saytdan yuborilgan. Sahifani shu yerda ochib, qayta yuboring.',
    'refused.address':
      'Tizimga kirish boʻlmagani uchun server faqat shu kompyuterda javob beradi. Uning ichki manzilidan foydalaning.',
    'refused.form-key':
      'Shakl server qayta ishga tushirilishidan oldin ochilgan. Undagi maʼlumotni tekshirib, yana bir marta yuboring.',
    'invalid.query':
      'Manzilning nomaʼlum yoki takrorlangan qismi rad etildi. Sahifadagi havola va tugmalardan foydalaning.',
    'invalid.form': 'Nomaʼlum yoki takrorlangan maydon rad etildi. Sahifadagi shakldan foydalaning.',
    'invalid.too-large': 'Bir martada koʻpi bilan bir million belgi oʻqiladi.',
    'invalid.empty-text': 'Matnda oʻqiladigan narsa yoʻq. Xabarning oʻzini joylang.',
    'invalid.large-text':
      'Bitta matn sifatida koʻpi bilan bir megabayt saqlanadi. Xabarga tegishli boʻlmagan qismini olib tashlang.',
    'invalid.binary-text':
      'Bu boshqa turdagi fayl. Uning matnini joylang yoki avval oddiy matn sifatida saqlang.',
    'invalid.lone-surrogate': 'Matn yoʻlda buzilgan. Uni noshir sahifasidan qayta koʻchiring.',
    'invalid.title': 'Koʻpi bilan 500 belgili sarlavha bering.',
    'invalid.published': 'Kunni yil-oy-kun tarzida yozing, masalan, 2025-03-29.',
    'invalid.address': 'https:// yoki http:// bilan boshlanadigan manzilni yozing.',
    'invalid.language': 'Roʻyxatdan tilni tanlang.',
    'invalid.quote': 'Matnda bunday soʻzlar yoʻq. Ularni harfma-harf koʻchiring.',
    'invalid.slot': 'Maydonga qiymat bering yoki uni olib tashlash uchun boʻsh qoldiring.',
    'invalid.slot-value': 'Reyestr bunday qiymatni bilmaydi. Maydon qiymatlaridan birini oling.',
    'invalid.missing-slot': 'Bu turdagi bayonga zarur maydon yetishmaydi. Uni “Tuzatish” boʻlimida qoʻshing.',
    'invalid.kind': 'Tur va kuchni roʻyxatlardan tanlang.',
    'invalid.correction':
      'Tuzatish bayonning oʻzini takrorlaydi. Uni qabul qiling yoki notoʻgʻri joyini oʻzgartiring.',
    'invalid.reason': 'Roʻyxatdan sababni tanlang.',
    'invalid.note': 'Koʻpi bilan 2000 belgi yozing.',
    'invalid.party': 'Reyestr biladigan tomonni tanlang.',
    'absent.readout': 'Bu yerda bunday xabar yoʻq. Oxirgilari bosh sahifada.',
    'absent.statement': 'Bu yerda bunday bayon yoʻq. Tekshiruv navbatidan boshlang.',
    'absent.reference': 'Bunday shartli belgili bayon yoʻq. Uni harfma-harf tekshiring.',
    'absent.meeting': 'Bu yerda bunday uchrashuv yoʻq yoki uning bayoni hali qabul qilinmagan.',
    'absent.commitment': 'Bu yerda bunday majburiyat yoʻq yoki uning bayoni hali qabul qilinmagan.',
    'absent.decision': 'Bekor qilinadigan qaror yoʻq.',
    'conflict.version': 'Siz sahifani ochganingizdan beri kimdir oʻzgartirgan. Hozirgi holatini koʻring.',
    'conflict.depends': 'Keyingi yozuv bunga bogʻliq. Avval uni bekor qiling.',
    'conflict.incomplete':
      'Kerakli narsa yetishmayapti. Yuqorida aytilganini toʻldirib, qayta urinib koʻring.',
    'conflict.state': 'Qaror qabul qilib boʻlingan. Avval uni bekor qiling.',
    'conflict.form': 'Bu shaklni boshqa kishi yuborgan. Sahifani qayta oching.',
    'refused.role': 'Rolingizda bunga huquq yoʻq. Kotibiyatga murojaat qiling.',
    'unavailable.database':
      'Maʼlumotlar bazasi javob bermayapti. Bir daqiqadan keyin urining; matnlarni oʻqish mumkin.',
    'unavailable.slow-database':
      'Maʼlumotlar bazasi juda uzoq javob berdi. Roʻyxatni toraytiring yoki bir daqiqadan keyin urining.',
    'unavailable.disk-full': 'Maʼlumotlar bazasi diski toʻlgan. Server masʼuliga bildiring.',
    'invalid.unknown-language':
      'Agar bu yuqoridagi tillardan biri boʻlsa, uni “Noshir, kun yoki tilni oʻzgartirish” boʻlimida tanlang.',
    'invalid.date': 'Kunni “Noshir, kun yoki tilni oʻzgartirish” boʻlimida tuzating.',
    'invalid.markup-text': 'Sahifa kodini emas, undagi soʻzlarni koʻchiring.',
    'invalid.pdf-text': 'Hujjatdagi soʻzlarni koʻchiring yoki uni oddiy matn sifatida saqlang.',
    'invalid.mixed-scripts': 'Soʻzni bitta alifboda yozing va matnni qayta oʻqing.',
    'invalid.direction-marks': 'Soʻzlarni bezaksiz qayta koʻchiring.',
    'invalid.long-number': 'Sonni manba bilan solishtiring.',
    'invalid.long-sentence': 'Nuqtalar yoʻlda tushib qolmaganini tekshiring.',
    'invalid.calendar-day': 'Kunni manba bilan solishtiring.',
    'invalid.large-percent': 'Koʻrsatkichni manba bilan solishtiring.',
    'invalid.currency': 'Valyutani manba bilan solishtiring.',
    'absent.dictionary': 'Bu oʻrnatmada tilning lugʻati yoʻq. Server masʼuliga bildiring.',
    'unavailable.register': 'Reyestr javob bermayapti. Matnlarni oʻqish mumkin.',
    'unavailable.port':
      'Portni boshqa dastur band qilgan. Uni toʻxtating yoki PORT uchun boʻsh raqam bering.',
  },
  where: 'Maydon',
  code: 'Kod',
  toHome: 'Bosh sahifaga',
}
