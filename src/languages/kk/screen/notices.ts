import type { notices as english } from '../../en/screen/notices.js'

export const notices: typeof english = {
  title: 'Сізді күтіп тұрған істер',
  lead: 'Мерзімі жақындаған, қайтарылған, тараптардың дерегі әртүрлі және сізден растау сұралған істер.',
  empty: 'Сізді ештеңе күтіп тұрған жоқ. Келесі: мерзімі кейінірек келетіндерді қараңыз.',
  more: 'тағы {count}',
  letter: 'Күнделікті хат',
  address: 'Хаттарға арналған мекенжайыңыз; керек болмаса, бос қалдырыңыз',
  addressHint: 'Бірдеңе күтіп тұрса, таңертең жазылады. Жіберілмеген хаттар осында оқылады.',
  save: 'Сақтау',
  letters: 'Хаттарыңыз',
  noLetters: 'Әзірге хат жазылған жоқ.',
  waits: 'жіберілуін күтуде',
  sent: 'жіберілді',
  failed: 'жіберілмеді',
  subject: 'Kelisim, {day}: сізді {count, plural, other {# іс күтіп тұр}}',
  open: 'Kelisim ішінде оқу',
  addressWrong: 'name@office.example түріндегі мекенжай жазыңыз',
  dueOn: 'мерзімі: {day}',
  proposedOn: '{day}, ұсыныс: {name}',
  kinds: {
    'to-confirm': 'Растау',
    returned: 'Қайтарылды',
    overdue: 'Мерзімі өткен',
    'due-soon': 'Мерзімі жақын',
    disputed: 'Тараптардың дерегі әртүрлі',
  },
}
