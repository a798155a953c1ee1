import { EN_ACT_NOUNS } from './acts.js'
import { EN_EVENT_NOUNS, EN_MEETING_NOUNS } from './gatherings.js'
import { EN_MEASURE_NOUNS } from './measures.js'
import { EN_DOCUMENT_NOUNS } from './papers.js'
import { EN_THINGS, EN_WORKS } from './things.js'
import { wordsOf } from './words-of.js'

/** Nouns that end like adjectives, gerunds or plurals. */
const UNLIKE = wordsOf(`
  festival capital proposal approval arrival hospital terminal portal metal material mineral rival withdrawal renewal
  removal disposal rental signal goal deal canal appeal oil coal meal zeal journal manual potential individual official
  professional original criminal initiative objective perspective representative executive incentive archive narrative
  motive locomotive alternative directive music topic traffic republic public mechanic clinic logistics fabric
  academic statistics table cable vegetable obstacle vehicle article principle people example role rule scale
  meeting building manufacturing engineering mining farming training processing banking financing funding opening
  beginning understanding briefing hearing reading planning shipping housing crossing gathering undertaking wording
  spring evening morning goods news series headquarters crossroads railways railway airways talks textiles textile
  pharmaceuticals chemicals electronics genetics economics politics works means species minister president
  basis emphasis analysis crisis process progress access business success address congress express wellness readiness
  preparedness awareness effectiveness competitiveness openness fullness illness cement element week`)

/** Other nouns of readouts, so that their plurals come first. */
const COMMON = wordsOf(`
  country state nation side party people year month week day government ministry minister leader president delegation
  agency committee commission council region province district city town village river border enterprise company
  business entrepreneur investor producer manufacturer exporter importer operator bank fund industry sector sphere field
  area branch issue matter question topic problem task goal aim objective priority direction measure step action effort
  mechanism instrument tool framework basis foundation potential opportunity possibility condition requirement
  result achievement success progress outcome growth rise increase decline volume level share part number amount
  quantity sum value price cost rate tariff duty fee tax income profit budget resource service product good
  commodity grain wheat cotton fabric fertiliser machine machinery equipment vehicle car bus tractor lorry truck train
  wagon locomotive aircraft plane ship vessel ferry container cargo freight goods corridor route road railway line bridge
  tunnel port airport station terminal checkpoint post crossing pipeline power electricity gas oil coal uranium gold
  copper water energy climate environment ecology health medicine science education culture art sport tourism youth
  woman school university student teacher scientist doctor specialist expert staff worker engineer tourist visitor
  citizen resident family community society language history heritage friend friendship brotherhood neighbour
  neighbourliness trust understanding respect alliance partnership relation relationship tie link contact bond
  cooperation interaction collaboration dialogue exchange support assistance aid help contribution role place
  security stability peace prosperity welfare development agenda platform format stage phase period term quarter half
  decade century anniversary holiday occasion spirit atmosphere word statement speech message letter call visit
  readout system structure institution organisation association chamber union group centre institute academy
  laboratory museum theatre gallery library film cinema concert song book capacity output supply demand market
  chain range list base hub cluster zone park site facility unit block workshop household farm land soil seed
  crop harvest fruit vegetable livestock meat milk fish leather wool silk carpet shoe garment furniture glass metal
  steel aluminium rubber plastic paper chemical drug vaccine component battery turbine transformer
  cable wire pump motor engine line-up job employment vacancy skill training salary pension loan credit grant
  investment capital asset stake dividend insurance transaction payment currency dollar euro tenge soum rouble ruble
  counterpart colleague chairman co-chair deputy head chief director adviser ambassador envoy representative
  secretary governor mayor speaker senator member participant guest host audience`)

/** Nouns whose dictionary form stands first among the ways to understand a word. */
export const EN_NOUNS: readonly string[] = [
  ...EN_ACT_NOUNS,
  ...EN_EVENT_NOUNS,
  ...EN_MEETING_NOUNS,
  ...EN_MEASURE_NOUNS,
  ...EN_DOCUMENT_NOUNS,
  ...EN_THINGS,
  ...EN_WORKS,
  ...UNLIKE,
  ...COMMON,
]

/** Other spellings of a dictionary form. */
export const VARIANTS: Readonly<Record<string, string>> = {
  center: 'centre',
  program: 'programme',
  labor: 'labour',
  defense: 'defence',
  neighbor: 'neighbour',
  organization: 'organisation',
  modernization: 'modernisation',
  digitalization: 'digitalisation',
  industrialization: 'industrialisation',
  theater: 'theatre',
  license: 'licence',
  fertilizer: 'fertiliser',
}
