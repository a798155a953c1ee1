import type { news as english } from '../../en/screen/news.js'

export const news: typeof english = {
  yours: 'Сіздің істеріңіз',
  noneYours: 'Сізді күтіп тұрған іс жоқ.',
  allYours: 'Сізді күтіп тұрғандардың бәрі',
  who: 'Кім',
  whenWhere: 'Қашан және қайда',
  readoutsOf: '{count, plural, =0 {Хабарлама жоқ} other {# хабарлама}}',
  promisesOf: '{count, plural, =0 {міндеттеме жоқ} other {# міндеттеме}}',
  figuresOf: '{count, plural, =0 {көрсеткіш жоқ} other {# көрсеткіш}}',
  readouts: 'Хабарламалар',
  came: 'Нәтижесі',
  overdue: '{count, plural, other {# міндеттеменің мерзімі өтіп кеткен}}',
  differ: 'Тараптар келіспейтін тұстар',
  noneDiffer: 'Міндеттемелер бойынша тараптар дерегі бірдей.',
  allDiffer: 'Барлық айырмашылық',
  sinceVisit: 'Соңғы кіргеніңізден бері өзгерген, {at}',
  sinceWeek: 'Осы аптада өзгерген',
  changes: '{count, plural, =0 {Ештеңе өзгерген жоқ.} other {# өзгеріс}}',
  markAll: 'Белгіленген тізілім',
  seen: 'Қарап шықтым',
}
