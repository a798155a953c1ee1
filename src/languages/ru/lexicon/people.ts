import type { WordTable } from '../../language.js'

/** Who acts, in the words of the contract; nobody where a side is only whence something comes: `со стороны гостей`. */
export const RU_ACTORS: WordTable = [
  ['глава государство', 'presidents'],
  ['=президенты|=лидеры', 'presidents'],
  ['=правительства|=правительство', 'governments'],
  ['=кабинет =министров, =кабмин|=кабмины', 'governments'],
  ['глава =двух|=обоих|=трех? правительство', 'governments'],
  ['=премьер-министры|=премьеры', 'governments'],
  ['=вице-премьеры', 'deputy-prime-ministers'],
  ['заместитель премьер-министр', 'deputy-prime-ministers'],
  ['министр|министерство|ведомство', 'ministries'],
  [
    '=регионы|=акимы|=хокимы|=хокимияты|=акиматы|=акимат|=хокимият|=аким|=хоким|=губернаторы|=губернатор',
    'regions',
  ],
  ['глава регион', 'regions'],
  ['=предприятия|=компании|=предприниматели|=фирмы|=бизнесмены', 'enterprises'],
  ['=стороны|=делегации|=собеседники|=участники|=переговорщики', 'sides'],
  ['=мы', 'sides'],
  ['=со =стороны', 'nobody'],
  ['=сторонами|=делегациями|=собеседниками|=участниками', 'sides'],
  ['=президентами|=лидерами', 'presidents'],
  ['=правительствами|=правительством', 'governments'],
  ['=вице-премьерами', 'deputy-prime-ministers'],
]

/** Pronouns of the person named before. */
export const RU_PRONOUNS = ['он', 'она']

/** Words a statement does not begin with. */
export const RU_LEADS: WordTable = [
  ['=также, =и, =а, =но, =однако, =что, =чтобы', 'lead'],
  ['=кроме =того, =при =этом, =вместе =с =тем, =в =свою =очередь, =в =частности, =помимо =этого', 'lead'],
  [
    '=по =итогам|=завершении|=окончании|=результатам =встречи|=переговоров|=заседания|=визита|=саммита|=форума',
    'lead',
  ],
  ['=по =итогам|=завершении|=окончании|=результатам =беседы|=разговора|=поездки|=сессии|=совещания', 'lead'],
  ['=наряду =с =этим, =в =то =же =время, =в =этой =связи, =в =этом =контексте', 'lead'],
]

/** Words that say a thing is in a place. */
export const RU_PLACED = ['в', 'во', 'на', 'близ', 'вблизи', 'под', 'у', 'город', 'городе']

/** Words before a time that make it the last moment. */
export const RU_DEADLINES: WordTable = [['=не =позднее, =не =позже, =до, =к, =ко', 'until']]
