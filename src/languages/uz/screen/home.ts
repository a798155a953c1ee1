import type { home as english } from '../../en/screen/home.js'

export const home: typeof english = {
  title: 'Nima aytildi va natijasi nima boʻldi',
  lead: 'Davlat rahbarlari uchrashuvidan keyin matbuot xabarida nima topshirilgani, nimaga kelishilgani va qanday koʻrsatkichlar aytilgani bildiriladi. Kelisim uni oʻqiydi, har bir bayonni aniq soʻzlarga bogʻlaydi va vaʼdalarni ikkala tomon tekshira oladigan reyestrda yuritadi.',
  pasteHeading: 'Xabar matnini joylang',
  pasteOrAddress: 'Xabar matnini yoki manzilini joylang',
  pasteHint:
    'Rus, oʻzbek, qozoq yoki ingliz tilida. Matn tekshiruvga yuborilmaguncha hech narsa saqlanmaydi.',
  offer:
    'Reyestr boʻsh. Uning ishini koʻrish uchun namunani yuklang: Oʻzbekiston va Qozogʻiston haqida 2018-yildan beri ochiq manbalarda bor maʼlumotlar. Ular toʻliq emas, har bir qatorning manbasi koʻrsatilgan.',
  offerCommand: 'kelisim example load',
  openExample: '2025-yil 29-mart kungi Olmaota namunasini ochish',
  lastMeeting: 'Oxirgi uchrashuv',
  noMeeting:
    'Reyestrda hali uchrashuv yoʻq. Tekshiruvda “uchrashuv” turidagi bayonni qabul qiling, u shu yerda paydo boʻladi.',
  dueSoon: 'Yaqin muddatlar',
  noDue: 'Muddati belgilangan majburiyat yoʻq.',
  changed: 'Oxirgi oʻzgarishlar',
  latest: 'Oxirgi xabarlar',
  noReadout: 'Hali xabar yoʻq. Matn joylang yoki 2025-yil 29-mart kungi Olmaota namunasini oching.',
  figures: 'Aytilgan koʻrsatkichlar',
  noFigure: 'Hali birorta koʻrsatkich qabul qilinmagan.',
  waiting: '{count, plural, other {# ta bayon tekshiruvni kutmoqda}}',
  registerDown:
    'Reyestr hozir javob bermayapti, shuning uchun roʻyxatlar koʻrsatilmadi. Matnni oʻqish mumkin.',
  allCommitments: 'Barcha majburiyatlar',
  allMeetings: 'Barcha uchrashuvlar',
  allFigures: 'Barcha koʻrsatkichlar',
  wholeJournal: 'Butun jurnal',
}
