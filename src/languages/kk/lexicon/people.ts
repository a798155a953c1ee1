import type { WordTable } from '../../language.js'
import { rowsOf, wordsOf } from '../base.js'

/** Who acts, in the words of the contract; of which state a bare head of government is, only the text can tell. */
export const KK_ACTORS: WordTable = rowsOf([
  ['=мемлекет|=ел =басшысы', 'head-of-state'],
  ['=президент', 'president'],
  ['мемлекет|ел басшы|көшбасшы, мемлекеттер басшы', 'presidents'],
  ['=президенттер|=президенттері|=көшбасшылар|=көшбасшылары|=лидерлер|=лидерлері', 'presidents'],
  ['үкімет басшы', 'governments'],
  ['=үкіметтер|=үкіметтері|=үкімет|=үкіметі|=премьер-министрлер|=премьер-министрлері', 'governments'],
  ['министрлер кабинет', 'governments'],
  ['премьер-министр орынбасар', 'deputy-prime-ministers'],
  ['=вице-премьерлер|=вице-премьерлері|=вице-премьер|=вице-премьері', 'deputy-prime-ministers'],
  ['=премьер-министр', 'prime-minister'],
  ['министр|министрлік|ведомство', 'ministries'],
  ['=өңірлер|=облыстар|=әкімдер|=әкімдіктер|=әкімдері|=өңірлері|=хакімияттар|=әкімдігі|=әкімдік', 'regions'],
  ['=әкім|=хоким|=губернатор', 'regions'],
  ['өңір|облыс|аудан|қала басшы|әкім', 'regions'],
  ['облыс|аудан|қала әкім орынбасар', 'nobody'],
  ['=кәсіпорындар|=компаниялар|=кәсіпкерлер|=кәсіпорындары|=компаниялары|=кәсіпкерлері', 'enterprises'],
  ['=компаниясы|=кәсіпорны|=холдингі|=концерні|=инвесторлар|=инвесторлары', 'enterprises'],
  ['=компания|=корпорация|=холдинг|=мердігер|=инвестор|=концерн', 'enterprises'],
  ['=екі|=қос|=барлық =жақ, =жақтар', 'sides'],
  ['=тараптар|=делегациялар|=қатысушылар|=сұхбаттасушылар, =екі =тарап, =келіссөз =жүргізушілер', 'sides'],
  ['=біз', 'sides'],
  ['=тарапы|=жағы', 'sides'],
])

/** Those who are told what to do. */
export const KK_OFFICES = wordsOf(`
  министрлік комитет агенттік ведомство әкімдік министр әкім үкімет кеңес комиссия басқарма жауапты басшы компания
  кәсіпорын банк тарап кеден елшілік топ ұйым палата өкіл қор`)

/** Pronouns of the person named before. */
export const KK_PRONOUNS = wordsOf('ол')

/** Words a statement does not begin with. */
export const KK_LEADS: WordTable = rowsOf([
  [
    '=сондай-ақ, =және, =бірақ, =алайда, =сонымен =қатар, =сонымен =бірге, =бұдан =бөлек, =бұған =қоса',
    'lead',
  ],
  ['=оған =қоса, =атап =айтқанда, =өз =кезегінде, =осыған =байланысты, =ал, =әрі, =осы =орайда', 'lead'],
])

/** Words behind a place that say the thing is there. */
export const KK_PLACED = wordsOf(`
  қаласында қаласындағы қаласына қаласынан облысында облысындағы облысына ауданында ауданындағы аумағында аумағындағы
  ауылында ауылындағы портында портындағы өзенінде өзеніндегі бекетінде бекетіндегі маңында маңындағы өңірінде
  өңіріндегі аймағында аймағындағы кентінде сапары сапарында ресми жұмыс станциясында станциясындағы стансасында стансасындағы өткелінде өткеліндегі шекарасында шекарасындағы кен-орнында`)

/** Endings of words that are in a place. */
export const KK_PLACED_ENDINGS = wordsOf('да де та те нда нде дағы дегі тағы тегі ндағы ндегі')

/** Words before a time that make it the last moment. */
export const KK_DEADLINES: WordTable = rowsOf([['=кешіктірмей', 'until']])

/** Words behind a noun that make it no subject. */
export const KK_POSTPOSITIONS = wordsOf(`
  туралы жөнінде жөніндегі бойынша үшін арқылы арасында арасындағы алдында алдындағы атынан дейін бірге қатар мен пен бен
  аясында жайлы`)

/** Words that make the noun before them the agent of a passive. */
export const KK_AGENTS = wordsOf('тарапынан')
