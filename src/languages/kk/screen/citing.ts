import type { citing as english } from '../../en/screen/citing.js'

export const citing: typeof english = {
  cite: 'Сілтеме жасау',
  title: '{reference} жазбасына қалай сілтеме жасалады',
  lead: 'Сілтеме әрқашан жарамды; дәйексөз жарияланған мәтінмен салыстырылған.',
  gost: 'ГОСТ Р 7.0.5',
  apa: 'APA',
  bibtex: 'BibTeX',
  downloadBib: '.bib файлын жүктеп алу',
  copy: 'Көшіру',
  copied: 'Көшірілді',
  quote: 'Дәйексөз',
  badge: 'Басқа беттерге арналған белгі',
  badgeHint: 'Белгі күшін, мерзімін және әр тараптың дерегін ашылған сәттегі күйінде көрсетеді.',
  snippet: 'Бетіңізге арналған HTML',
  follow: 'Жазылу',
  back: 'Тұжырымға оралу',
}
