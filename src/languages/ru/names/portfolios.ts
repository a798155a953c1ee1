import { MARK, type Word } from '../../../morphology/index.js'
import { chain, first, hasLemma, maybe, one, type Step, text, times } from '../../names/steps.js'
import { SUBJECTS } from './body-words.js'
import { genitiveAdjective, isGenitiveNoun } from './marks.js'

/** What ministries and ministers are for. */
const FIELDS = new Set(
  `дело экономика нацэкономика финансы торговля интеграция транспорт энергетика хозяйство промышленность строительство
  инвестиция культура туризм спорт информация образование наука здравоохранение оборона юстиция труд занятость
  защита население экология ресурс ирригация развитие инновация связь коммуникация технология цифровизация
  безопасность индустрия недра ситуация имущество геология металлургия предпринимательство продовольствие
  политика планирование бюджет молодежь семья среда просвещение кооперация регион отношение миграция нефть газ
  топливо сотрудничество статистика обеспечение отрасль машиностроение сельхоз услуга инфраструктура дорога
  бедность сокращение изменение климат реформа поддержка коммерция экспорт импорт рынок актив банк конкуренция
  потребитель соцзащита соцобеспечение демография женщина дело печать телекоммуникация водоснабжение космос
  земля лес рыболовство мелиорация прогнозирование доход налог таможня граница порядок мир`.split(/\s+/),
)

const isField = (word: Word) => isGenitiveNoun(word) && hasLemma(word, FIELDS)

const adjectives = times(chain(genitiveAdjective, maybe(chain(text('и'), genitiveAdjective))), 0, 3)

/** One field with the fields it governs: `защиты населения`. */
const field: Step = times(chain(adjectives, one(isField)), 1, 3)

const listed: Step = chain(field, times(chain(text(','), field), 0, 4), text('и'), field)

/** The fields of a ministry in the genitive: `инвестиций, промышленности и торговли`. */
export const fields: Step = first(listed, field)

const isDative = (word: Word) => word.analyses.some(({ marks }) => (marks & MARK.dative) !== 0)
const dativeAdjective = one(
  (word) =>
    isDative(word) && word.analyses.some(({ marks }) => (marks & (MARK.adjective | MARK.participle)) !== 0),
)
const dativeNoun = one(
  (word) => isDative(word) && word.analyses.some(({ marks }) => (marks & MARK.noun) !== 0),
)

const genitives = times(genitiveAdjective, 1, 3)
const LIKELY_GENITIVE = MARK.noun | MARK.genitive
/** A noun that is likeliest in the genitive and no subject of the sentence. */
const anyNoun = one(
  (word) =>
    !word.capital &&
    ((word.analyses[0]?.marks ?? 0) & LIKELY_GENITIVE) === LIKELY_GENITIVE &&
    !hasLemma(word, SUBJECTS),
)

/** What a purpose is about: `защите от стихийных бедствий`, `реабилитации больных`. */
const objects: Step = first(
  chain(text('от'), maybe(genitives), anyNoun),
  chain(genitives, anyNoun),
  chain(anyNoun, maybe(chain(text('и'), anyNoun))),
  genitives,
)

/** What a body is for, named with `по`: `по двустороннему сотрудничеству`. */
export const purpose: Step = chain(
  text('по'),
  times(chain(dativeAdjective, maybe(chain(text('и'), dativeAdjective))), 0, 3),
  dativeNoun,
  maybe(chain(text('и'), times(dativeAdjective, 0, 2), dativeNoun)),
  maybe(first(fields, objects)),
)
