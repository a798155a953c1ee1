import type { languageList as english } from '../../en/screen/index.js'

export const languageList: typeof english = {
  title: 'Языки',
  lead: 'Что читается на каждом языке, насколько прочтения образцовых текстов близки к найденному людьми и что заведомо не читается.',
  scored: 'Измерено {day}, читатель {reader}',
  form: 'Письменная форма',
  texts: 'Образцовых текстов',
  whole: 'В целом, %',
  statements: 'Утверждения, %',
  slots: 'Значения, %',
  mentions: 'Упоминания, %',
  rules: '{count, plural, one {# правило} few {# правила} many {# правил} other {# правила}}',
  gaps: 'Известные пробелы',
  noGaps: 'Пробелы не указаны.',
  tryTitle: 'Проверить предложение',
  tryHint: 'Оно читается и не сохраняется.',
  tryButton: 'Прочитать',
}
