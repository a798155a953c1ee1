const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Words before an office that belong to it. */
export const MODIFIERS = words(`
  первый генеральный государственный исполнительный специальный чрезвычайный полномочный верховный федеральный народный
  исполняющий обязанность старший постоянный главный вице`)

/** Offices over a field that is told after them. */
export const MINISTERS = words('министр вице-министр замминистр')

export const DEPUTIES = words('заместитель зам замглава')

/** Offices that are mentions without any state. */
export const PREMIERS = words(`
  премьер-министр вице-премьер премьер вице-премьер-министр экс-премьер экс-премьер-министр`)

/** Offices that need their state or body to be mentions. */
export const HEADS = words(`
  президент экс-президент экс-глава экс-министр экс-канцлер глава председатель спикер секретарь директор руководитель представитель посол советник помощник канцлер
  король эмир султан император вице-президент вице-спикер пресс-секретарь госсекретарь генсек ректор прокурор
  вице-председатель госсоветник спецпредставитель спецпосланник посланник замглава сопредседатель генпрокурор гендиректор князь принц комиссар уполномоченный`)

/** Heads of regions and towns. */
export const GOVERNORS = words('аким хоким губернатор мэр хяким')

/** Bodies written with small letters that an office may be over. */
export const OFFICE_BODIES = words(`
  парламент сенат мажлис меджлис кабинет администрация палата комитет агентство правление совет ведомство правительство
  министерство комиссия банк служба суд мид минтранс мвд мчс минэнерго минфин минэкономики дума собрание департамент
  безопасность дело делегация миссия представительство`)

/** Bodies that tell by themselves whose office it is. */
export const TELLING_BODIES = words(
  'парламент сенат мажлис меджлис мид мвд мчс минтранс минэнерго минфин дума правительство',
)

/** Bodies whose head is a prime minister. */
export const GOVERNMENTS = words('правительство кабинет')

/** Whom advisers, press secretaries and envoys serve. */
export const SUPERIORS = words('президент премьер-министр глава')

/** The key of an office by its word. */
export const OFFICES: Readonly<Record<string, string>> = {
  президент: 'president',
  глава: 'head',
  председатель: 'chair',
  спикер: 'speaker',
  'премьер-министр': 'prime-minister',
  премьер: 'prime-minister',
  'вице-премьер': 'deputy-prime-minister',
  'вице-премьер-министр': 'deputy-prime-minister',
  замминистр: 'deputy-minister',
  'вице-министр': 'deputy-minister',
  гендиректор: 'director',
  министр: 'minister',
  посол: 'ambassador',
  аким: 'governor',
  хоким: 'governor',
  губернатор: 'governor',
  мэр: 'governor',
  секретарь: 'secretary',
  генсек: 'secretary',
  госсекретарь: 'state-secretary',
  канцлер: 'chancellor',
  король: 'king',
  эмир: 'emir',
  директор: 'director',
  представитель: 'representative',
  советник: 'adviser',
  'вице-президент': 'vice-president',
  хяким: 'governor',
  госсоветник: 'adviser',
  спецпредставитель: 'representative',
}
