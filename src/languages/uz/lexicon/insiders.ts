import { wordsOf } from './words-of.js'

/** Words of what states say and do: a text that has more of these speaks of states. */
export const UZ_INSIDERS = wordsOf(`
  prezident premyer vazir vazirlik hukumat hukumatlararo parlamentlararo delegatsiya delegasiya elchi elchixona parlament
  senat davlat davlatlararo ikki-tomonlama ikkitomonlama hamkorlik sheriklik ittifoqchilik sammit hokim hokimlik akim
  akimlik gubernator savdo aylanma ayirboshlash eksport import investisiya investitsiya investor kooperasiya kooperatsiya
  memorandum deklaratsiya deklarasiya tomon komissiya sessiya diplomatik ratifikatsiya ratifikasiya muzokara tranzit
  sanoat iqtisodiy iqtisodiyot korxona qoʻshma hududlararo oʻzaro mintaqa mamlakat tashrif`)

/** Words of what states build and sign; with one of them a text may speak of states, though no other word says so. */
export const UZ_UNDERTAKINGS = wordsOf(`
  loyiha zavod fabrika elektrstansiya temir terminal klaster texnopark reys aviareys parvoz aviaqatnov aeroport portfel port koʻprik tonnel gazquvur oʻzbek
  qozoq qirgʻiz tojik turkman ozarbayjon xitoy chegara forum kelishuv bitim protokol bayonnoma xab logistika koʻrgazma
  dastur`)
