import type { languageList as english } from '../../en/screen/language-list.js'

export const languageList: typeof english = {
  title: 'Tillar',
  lead: 'Har bir tilda nima oʻqiladi, namunaviy matnlarni oʻqish natijasi odamlar topganiga qanchalik yaqin va nima hali oʻqilmaydi.',
  scored: 'Oʻlchangan kun: {day}, oʻqish dasturi: {reader}',
  form: 'Yozuv shakli',
  texts: 'Namunaviy matnlar',
  whole: 'Umuman, %',
  statements: 'Bayonlar, %',
  slots: 'Qiymatlar, %',
  mentions: 'Eslatmalar, %',
  rules: '{count, plural, other {# ta qoida}}',
  gaps: 'Maʼlum boʻshliqlar',
  noGaps: 'Boʻshliq koʻrsatilmagan.',
  tryTitle: 'Gapni sinab koʻrish',
  tryHint: 'U oʻqiladi, ammo saqlanmaydi.',
  tryButton: 'Oʻqish',
}
