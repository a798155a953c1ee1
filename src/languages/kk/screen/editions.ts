import type { editions as english } from '../../en/screen/editions.js'

export const editions: typeof english = {
  compareWith: 'Салыстыру: {language}',
  compareEarlier: 'Ауыстырылған редакциямен салыстыру',
  withdrawn: 'Бұл редакцияны жариялаушы {day} кері алған: {ground}',
  withdrawnPlain: 'Бұл редакцияны жариялаушы кері алған.',
  stays: 'Мәтін жарияланған күйінде сақталады.',
  corrected: 'Бұл редакцияны түзетілгені ауыстырды.',
  showNewer: 'Түзетілген редакцияны көрсету',
  choose: '{number}-тұжырымды таңдау',
  acceptChecked: 'Белгіленгендерді қабылдау',
  acceptHint: 'Мәтінмен салыстырылған тұжырымдарды белгілеп, бірге қабылдаңыз.',
  noneChecked: 'Кемінде бір тұжырымды белгілеңіз',
  acceptedMany: '{count, plural, other {# тұжырым қабылданды}}.',
  leftMany: '{count, plural, other {# осы аралықта басқа адам өзгерткен, күтіп тұр}}.',
  byHand: 'Тұжырымды қолмен қосу',
  takeMarked: 'Белгіленген сөздерден тұжырым қосу',
  byHandHint:
    'Мәтіндегі сөздерді белгілеңіз немесе дәлме-дәл көшіріңіз. Тұжырым басқалары сияқты тексеруді күтеді.',
  words: 'Мәтіндегі сөздер',
  add: 'Қосу және тексеру',
  wordsWrong: 'Бұл сөздер мәтінде дәл бұлай жазылмаған',
  atSource: 'Жариялаушыда',
  sentWith: 'Болжам бойынша {day} күнімен жіберіледі.',
}
