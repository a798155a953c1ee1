import type { notices as english } from '../../en/screen/notices.js'

export const notices: typeof english = {
  title: 'Sizni kutayotgan ishlar',
  lead: 'Muddati yaqinlashgan, qaytarilgan, tomonlar fikri farq qiladigan va sizdan tasdiq soʻralgan ishlar.',
  empty: 'Sizni hech narsa kutmayapti. Keyingisi: muddati keyinroq keladiganlarni koʻring.',
  more: 'yana {count} ta',
  letter: 'Kundalik xat',
  address: 'Xatlar uchun manzilingiz; kerak boʻlmasa, boʻsh qoldiring',
  addressHint: 'Biror ish kutayotgan boʻlsa, ertalab yoziladi. Yuborib boʻlmagan xatlar shu yerda oʻqiladi.',
  save: 'Saqlash',
  letters: 'Xatlaringiz',
  noLetters: 'Hali xat yozilmagan.',
  waits: 'yuborilishini kutmoqda',
  sent: 'yuborilgan',
  failed: 'yuborib boʻlmadi',
  subject: 'Kelisim, {day}: sizni {count, plural, other {# ta ish kutmoqda}}',
  open: 'Kelisimda oʻqish',
  addressWrong: 'name@office.example koʻrinishidagi manzil yozing',
  dueOn: 'muddat: {day}',
  proposedOn: '{day}, taklif: {name}',
  kinds: {
    'to-confirm': 'Tasdiqlash',
    returned: 'Qaytarilgan',
    overdue: 'Muddati oʻtgan',
    'due-soon': 'Muddati yaqin',
    disputed: 'Tomonlar fikri farq qiladi',
  },
}
