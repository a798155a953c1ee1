import type { workbooks as english } from '../../en/screen/workbooks.js'

export const workbooks: typeof english = {
  sheet: 'Hisobot',
  reference: 'Band kodi',
  ordinal: '№',
  due: 'Muddat',
  dueWords: 'Muddat soʻz bilan',
  offer: 'Yoki jadval qilib toʻldiring:',
  download: 'Bandlarni yuklab olish (XLSX)',
  sendBack: 'Faylni qaytarib yuborish',
  title: 'Toʻldirilgan jadval',
  lead: 'Oq kataklarni istalgan jadval dasturida toʻldiring va faylni qaytarib yuboring. Avval farqlarni koʻrasiz; siz belgilamaguningizcha hech narsa qabul qilinmaydi.',
  file: 'Jadval (.xlsx)',
  fileHint:
    '4 MB gacha. Satr va ustunlar boshqa tartibda turishi mumkin, boshqa varaqlarga tegilmaydi. Soʻralmagan narsalar oxiridagi boʻsh satrlarga yoziladi.',
  upload: 'Farqlarni koʻrsatish',
  unread: {
    missing: 'Faylni tanlang',
    'no-workbook': 'Bu fayl .xlsx koʻrinishidagi jadval emas. Uni “Excel kitobi (.xlsx)” qilib saqlang.',
    protected: 'Fayl parol bilan yopilgan yoki bu eski Excel fayli. Uni parolsiz .xlsx qilib saqlang.',
    'too-large':
      'Fayl juda katta yoki bir martada oʻqiladigandan koʻp narsani oʻz ichiga oladi. Faqat hisobot bandlarini yuboring.',
    broken: 'Fayl buzilgan va ochilmaydi. Bandlarni qayta yuklab oling va matningizni koʻchiring.',
    'no-table':
      'Faylda hisobot ustunlari yoʻq: na sarlavhalari, na ular ostidagi yashirin satr bor. Bandlarni qayta yuklab oling va matningizni koʻchiring.',
    'other-subject': 'Bu boshqa hisobot fayli. Oʻsha hisobotni oching va faylni oʻsha yerda yuboring.',
  },
  of: '“{name}” fayli.',
  since: 'U jurnalning {number}-yozuvida yuklab olingan; hozir jurnalda {now}.',
  stale:
    '{count, plural, other {Shundan keyin boshqalar # ta bandni oʻzgartirgan.}} Ham faylda, ham boshqalar oʻzgartirgani belgilanmagan.',
  unknownSince:
    'Fayl qachon yuklab olingani unda aytilmagan: yashirin varaq yoʻqolgan. Shuning uchun kim nimani oʻzgartirgani nomaʼlum va hech narsa belgilanmagan.',
  none: 'Faylda hisobotda hali yoʻq boʻlgan hech narsa yoʻq.',
  hereTitle: 'Faylda oʻzgartirilgan',
  bothTitle: 'Faylda ham, keyin boshqalar tomonidan ham oʻzgartirilgan',
  unknownTitle: 'Faylda boshqacha; kim oʻzgartirgani nomaʼlum',
  othersTitle: 'Keyin boshqalar oʻzgartirgan, faylda oʻzgarmagan',
  othersLead: 'Bu boshqalar yozganicha qoladi.',
  newTitle: 'Yangi bandlar',
  newRow: 'Faylning {row}-satri',
  likeLine: 'Hisobotda bu haqda band allaqachon bor: {number}.',
  misreadTitle: 'Tushunilmadi',
  misreadLead:
    'Bularning hech biri qabul qilinmaydi. Faylda tuzatib qayta yuboring yoki hisobotga qoʻlda yozing.',
  leftOutTitle: 'Oʻqilmadi',
  otherSheets: 'boshqa varaqlar: {names}',
  otherColumns: 'boshqa ustunlar: {names}',
  take: 'Qabul qilish',
  cell: '{address} katagi',
  now: 'Hozir',
  inFile: 'Faylda',
  nothingThere: 'boʻsh',
  meant: '{value} deb oʻqildi',
  changedSince: 'Buni {name} oʻzgartirdi, {date}.',
  lacksAnswer:
    'Shunday qabul qilinsa, band javobsiz qoladi: nima qilinganini yoki hech narsa qilinmaganini yozing.',
  takeTicked: 'Belgilanganlarni qabul qilish',
  forget: 'Faylni unutish',
  nothingTicked: 'Nimani qabul qilishni belgilang yoki faylni unuting',
  partTaken: 'Mana bu bandlar qabul qilindi:',
  restNotTaken: 'Qolganlari qabul qilinmadi; sababi yuqorida. Ular quyida siz belgilaganingizcha turibdi.',
  fileChanged:
    'Bu sahifa ochilgandan keyin bu yerga boshqa fayl yuborilgan, shuning uchun hech narsa qabul qilinmadi. Quyida oʻsha faylda yozilgani; koʻrib chiqing va belgilarni yana bir marta yuboring.',
  fileGone:
    'Fayl bu orada boshqa oynada qabul qilingan yoki unutilgan. Hozir hech narsa qilinmadi; undan biror narsa yetishmasa, faylni yana yuboring.',
  examples: {
    title: 'Oxiridagi boʻsh satrlarda: nima haqida, masalan “Terminal uchun kran”.',
    words: 'Masalan “Poydevor qoʻyildi, devorlar ikkinchi qavatgacha koʻtarildi”.',
    difficulty: 'Masalan “Maydonga yoʻl may oyigacha yopiq”.',
    request: 'Kimdan nima soʻrayapsiz, masalan “Transport vazirligi: yoʻlni 1 maygacha ochish”.',
  },
  whys: {
    formula:
      'Formula bu yerda hisoblanmaydi. Katakka qiymatning oʻzini yozing, masalan 1,5 mln AQSH dollari.',
    error: 'Jadval bu yerda xato koʻrsatmoqda. Katakka qiymatning oʻzini yozing.',
    merged: 'Katak boshqasi bilan birlashtirilgan, ichida nima borligi koʻrinmaydi. Kataklarni ajrating.',
    'too-long': 'Juda uzun: koʻrsatkich koʻpi bilan 500 belgi, matn 10 000 belgi.',
    option: 'Bu yerda faqat “ha” turadi yoki boʻsh qoladi.',
    fixed: 'Bu yer toʻldirilmaydi, oʻzgarish qabul qilinmaydi.',
    unknown: 'Hisobotda bunday band yoʻq. Yangi band uchun kodni boʻsh qoldiring.',
    twice: 'Bu band faylda ikki marta turibdi; birinchisi olindi.',
    'new-lacks': 'Yangi bandda u nima haqidaligi va nima qilingani yoziladi.',
  },
}
