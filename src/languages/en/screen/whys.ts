/** Why a value was inferred, by the reason the reader gives; a reason that is not listed is shown as given. */
export const whys = {
  'year of publication': 'the year of publication',
  'year nearest to publication': 'the year nearest to the publication',
  'next such date after publication': 'the next such date after the publication',
  'counted from the day of publication': 'counted from the day of publication',
  'period named before in the sentence': 'the period named before in the sentence',
  'the words leave open which part': 'the words leave open which part',
  'named in the clause before': 'named in the clause before',
  'said once for the whole list': 'said once for the whole list',
  'by the sort of number': 'by the sort of number',
  'by the sort of number and its period': 'by the sort of number and its period',
  'said outside the words of the statement': 'said outside the words of the statement',
  'carried on from the figure before': 'carried on from the figure before',
  'the state its participant acts for': 'the state its participant acts for',
  'day at the head of the text': 'day at the head of the text',
  'the next of the summits the text tells of': 'the next of the summits the text tells of',
  'the holder of the office the text tells of': 'the holder of the office the text tells of',
}
