import type { acting as english } from '../../en/screen/acting.js'

export const acting: typeof english = {
  title: 'Kim nomidan ish koʻrasiz',
  lead: 'Bu yerda hisob yozuvlari boʻlmaguncha server faqat shu kompyuterda javob beradi, siz esa tanlagan nom va rolda ish koʻrasiz. Jurnal ikkalasini ham saqlaydi.',
  name: 'Ism',
  role: 'Rol',
  party: 'Tomon',
  partyHint: 'Idora oʻz tomoni nomidan ish koʻradi. Boshqalar boʻsh qoldiradi.',
  save: 'Shunday ish koʻrish',
  nameMissing: 'Koʻpi bilan 80 belgili ism yozing',
}
