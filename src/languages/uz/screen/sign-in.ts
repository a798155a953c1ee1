import type { signIn as english } from '../../en/screen/sign-in.js'

export const signIn: typeof english = {
  title: 'Kirish',
  lead: 'Idoralar kiradi. Eʼlon qilinganini koʻrish uchun kirish shart emas.',
  name: 'Ism',
  password: 'Parol',
  button: 'Kirish',
  codeTitle: 'Ikkinchi bosqich kodi',
  codeLead: 'Telefoningizdagi ilovani oching va olti raqamni yoki zaxira kodlardan birini kiriting.',
  code: 'Kod',
  codeButton: 'Davom etish',
  oneTimeTitle: 'Bir martalik kod bilan boshlash',
  oneTimeLead:
    'Kodni operator beradi, birinchi operatorga esa shu serverning buyruq satri beradi. U bir marta amal qiladi.',
  oneTime: 'Bir martalik kod',
  newPassword: 'Yangi parol',
  passwordHint: 'Kamida 12 belgi; jumlani eslab qolish belgilarni eslab qolishdan oson.',
  give: 'Parol oʻrnatish',
  haveCode: 'Menda bir martalik kod bor',
  signOut: 'Chiqish',
  account: 'Mening hisobim',
  admin: 'Boshqaruv',
  againTitle: 'Qayta yuborish',
  againLead: 'Hali hech narsa qayd etilmadi. Mana siz yozganlar; koʻrib chiqib, qayta yuboring.',
  againButton: 'Yuborish',
  typed: 'Siz yozganlar',
  withProvider: '{provider} orqali kirish',
  lockedUntil:
    'Muvaffaqiyatsiz urinishlar juda koʻp. Shu vaqtdan keyin urinib koʻring: {time}; shoshilinch boʻlsa, operatorga qoʻngʻiroq qiling.',
  waiting: '{count, plural, other {sizni # ta ish kutmoqda}}',
  keptWaits: 'Shaklingiz saqlangan va kirganingizdan keyin sizni kutadi.',
  isIn: 'Siz kirgansiz.',
}
