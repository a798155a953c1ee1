import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pickFrom } from './chance.mjs'

/** What promises of the load are about, the same in each language and in the same order. */
const THINGS = {
  ru: [
    ...[
      'логистический центр',
      'цементный завод',
      'швейную фабрику',
      'солнечную электростанцию',
      'филиал банка',
    ],
    ...[
      'железную дорогу',
      'мост через реку',
      'завод бытовой техники',
      'зерновой терминал',
      'молочный комбинат',
    ],
    ...['автобусный маршрут', 'пункт пропуска', 'технопарк', 'больницу', 'центр семеноводства хлопчатника'],
    ...['водохранилище', 'филиал университета', 'текстильный кластер', 'склад удобрений', 'музей ремёсел'],
  ],
  'uz-Latn': [
    ...['logistika markazini', 'sement zavodini', 'tikuvchilik fabrikasini', 'quyosh elektr stansiyasini'],
    ...['bank filialini', 'temir yoʻlni', 'daryo ustidagi koʻprikni', 'maishiy texnika zavodini'],
    ...['gʻalla terminalini', 'sut kombinatini', 'avtobus yoʻnalishini', 'chegara postini', 'texnoparkni'],
    ...['shifoxonani', 'paxta urugʻchiligi markazini', 'suv omborini', 'universitet filialini'],
    ...['toʻqimachilik klasterini', 'oʻgʻit omborini', 'hunarmandlik muzeyini'],
  ],
  'kk-Cyrl': [
    ...['логистика орталығын', 'цемент зауытын', 'тігін фабрикасын', 'күн электр стансасын', 'банк филиалын'],
    ...['теміржолды', 'өзен көпірін', 'тұрмыстық техника зауытын', 'астық терминалын', 'сүт комбинатын'],
    ...['автобус бағытын', 'шекара бекетін', 'технопаркті', 'аурухананы', 'мақта тұқымы орталығын'],
    ...['су қоймасын', 'университет филиалын', 'тоқыма кластерін', 'тыңайтқыш қоймасын', 'қолөнер мұражайын'],
  ],
  en: [
    ...['a logistics hub', 'a cement plant', 'a garment factory', 'a solar power station', 'a bank branch'],
    ...['a railway', 'a bridge across the river', 'a household appliance plant', 'a grain terminal'],
    ...['a dairy plant', 'a bus route', 'a border crossing', 'a technology park', 'a hospital'],
    ...['a cotton seed centre', 'a reservoir', 'a university branch', 'a textile cluster'],
    ...['a fertiliser warehouse', 'a museum of crafts'],
  ],
}

/** How each language tells a promise.
 *  shapes: the words of the act, and of the whole statement around them */
const FRAMES = {
  ru: [(thing, place) => `построить ${thing}, ${place}`, (act) => `Стороны договорились ${act}`],
  'uz-Latn': [(thing, place) => `${place} ${thing} qurishga`, (act) => `${act} kelishib olindi`],
  'kk-Cyrl': [(thing, place) => `${place} ${thing} салуға`, (act) => `${act} уағдаласты`],
  en: [(thing, place) => `build ${thing} in ${place}`, (act) => `The sides agreed to ${act}`],
}

const LANGUAGES = Object.keys(FRAMES)

function placesOf(root) {
  const regions = JSON.parse(readFileSync(join(root, 'data/regions.json'), 'utf8'))
  return regions.filter(({ code, names }) => /^(UZ|KZ)-/.test(code) && LANGUAGES.every((one) => names[one]))
}

/** Makes promises by chance: a thing at a place, readout by readout in one of four languages. */
export function promisesFrom(root, chance) {
  const places = placesOf(root)
  return (readout) => {
    const language = LANGUAGES[readout % LANGUAGES.length]
    const [tellAct, tellAll] = FRAMES[language]
    const act = tellAct(pickFrom(THINGS[language], chance), pickFrom(places, chance).names[language][0])
    return { language, act, quote: tellAll(act) }
  }
}
