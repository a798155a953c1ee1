import { wordsOf } from './words-of.js'

/** Words of what states say and do: a text that has more of these speaks of states. */
export const UZ_INSIDERS = wordsOf(`
  prezident premyer vazir vazirlik hukumat hukumatlararo parlamentlararo delegatsiya delegasiya elchi elchixona parlament
  senat davlat davlatlararo ikki-tomonlama ikkitomonlama hamkorlik sheriklik ittifoqchilik sammit hokim hokimlik akim
  akimlik gubernator savdo aylanma ayirboshlash eksport import investisiya investitsiya investor kooperasiya kooperatsiya
  memorandum deklaratsiya deklarasiya tomon komissiya sessiya diplomatik ratifikatsiya ratifikasiya muzokara tranzit
  sanoat iqtisodiy iqtisodiyot korxona qoʻshma hududlararo oʻzaro mintaqa mamlakat tashrif`)
