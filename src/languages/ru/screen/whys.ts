import type { whys as english } from '../../en/screen/index.js'

export const whys: typeof english = {
  'year of publication': 'год публикации',
  'year nearest to publication': 'год, ближайший к публикации',
  'next such date after publication': 'ближайшая такая дата после публикации',
  'counted from the day of publication': 'отсчитано от дня публикации',
  'period named before in the sentence': 'период назван ранее в предложении',
  'the words leave open which part': 'слова не говорят, какая часть',
  'named in the clause before': 'назван в предыдущей части предложения',
  'said once for the whole list': 'сказано один раз для всего перечня',
  'by the sort of number': 'по виду числа',
  'by the sort of number and its period': 'по роду числа и его периоду',
  'said outside the words of the statement': 'сказано вне слов утверждения',
  'carried on from the figure before': 'перенесено с предыдущей цифры',
  'the state its participant acts for': 'государство, за которое действует участник',
  'day at the head of the text': 'день в начале текста',
  'the next of the summits the text tells of': 'следующий из саммитов, о которых говорит текст',
  'the holder of the office the text tells of': 'носитель должности, о котором говорит текст',
}
