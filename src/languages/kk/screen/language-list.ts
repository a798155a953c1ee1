import type { languageList as english } from '../../en/screen/language-list.js'

export const languageList: typeof english = {
  title: 'Тілдер',
  lead: 'Әр тілде не оқылады, үлгі мәтіндерді оқу нәтижесі адамдар тапқанға қаншалықты жақын және не әлі оқылмайды.',
  scored: 'Өлшенген күні: {day}, оқу бағдарламасы: {reader}',
  form: 'Жазу түрі',
  texts: 'Үлгі мәтіндер',
  whole: 'Жалпы, %',
  statements: 'Тұжырымдар, %',
  slots: 'Мәндер, %',
  mentions: 'Аталулар, %',
  rules: '{count, plural, other {# ереже}}',
  gaps: 'Белгілі олқылықтар',
  noGaps: 'Олқылық көрсетілмеген.',
  tryTitle: 'Сөйлемді байқап көру',
  tryHint: 'Ол оқылады, бірақ сақталмайды.',
  tryButton: 'Оқу',
}
