import type { inbox as english } from '../../en/screen/inbox.js'

export const inbox: typeof english = {
  title: 'Сізді күтіп тұрған істер',
  lead: 'Басқа адам ұсынған және сіз растағанда күшіне енетін әрекеттер.',
  empty: 'Растауыңызды ештеңе күтіп тұрған жоқ.',
  confirm: 'Растау',
  refuse: 'Қабылдамау',
  ground: 'Негіз',
  groundHint: 'Оны ұсынған адам көреді; ол журналда қалады.',
  refuseNow: 'Осы негізбен қабылдамау',
  proposedBy: 'ұсыныс: {name}, {time}',
  bothSides: 'Екі тараптың да өкілі келісуі тиіс.',
  mine: 'Сіз ұсынғандар',
  mineEmpty: 'Сіздікі ештеңе күтіп тұрған жоқ.',
  decided: 'Жақында шешілгендер',
  decidedEmpty: 'Әзірге ештеңе шешілген жоқ.',
  takeBack: 'Қайтарып алу',
  refusals: 'Қабылданбаған ұсыныстар',
  decidedBy: '{state}: {name}, {time}',
}
