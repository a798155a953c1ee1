import type { whys as english } from '../../en/screen/whys.js'

export const whys: typeof english = {
  'year of publication': 'жарияланған жыл',
  'year nearest to publication': 'жарияланымға ең жақын жыл',
  'next such date after publication': 'жарияланымнан кейінгі ең жақын осындай күн',
  'counted from the day of publication': 'жарияланған күннен есептелген',
  'period named before in the sentence': 'кезең сөйлемде бұрын аталған',
  'the words leave open which part': 'сөздер қай бөлігі екенін айтпайды',
  'named in the clause before': 'сөйлемнің алдыңғы бөлігінде аталған',
  'said once for the whole list': 'бүкіл тізім үшін бір рет айтылған',
  'by the sort of number': 'санның түрі бойынша',
  'by the sort of number and its period': 'санның түрі мен кезеңі бойынша',
  'said outside the words of the statement': 'тұжырым сөздерінен тыс айтылған',
  'carried on from the figure before': 'алдыңғы көрсеткіштен алынған',
  'the state its participant acts for': 'қатысушы атынан әрекет ететін мемлекет',
  'day at the head of the text': 'мәтін басындағы күн',
  'the next of the summits the text tells of': 'мәтінде айтылған саммиттердің келесісі',
  'the holder of the office the text tells of': 'мәтінде айтылған лауазым иесі',
}
