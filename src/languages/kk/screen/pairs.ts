import type { pairs as english } from '../../en/screen/pairs.js'

/** The choice of the pair that pages show. */
export const pairs: typeof english = {
  title: 'Қай екі мемлекет',
  lead: 'Басты бет, портфель, сауда және байланыстар осы жерде таңдалған жұпты көрсетеді. Браузер оны есте сақтайды.',
  pair: 'Жұп',
  other: 'Басқа мемлекеттер',
  first: 'Бір мемлекет',
  second: 'Екінші мемлекет',
  choose: 'Осы жұпты көрсету',
  wrong: 'Екі түрлі мемлекетті таңдаңыз',
  change: '{pair}: басқа мемлекеттерді таңдау',
}
