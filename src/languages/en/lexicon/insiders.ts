import { wordsOf } from './words-of.js'

/** Words of what states say and do: a text that has more of these speaks of states. */
export const EN_INSIDERS = wordsOf(`
  president premier minister ministry government intergovernmental delegation ambassador embassy parliament senate
  majilis bilateral multilateral trilateral mutual cooperation co-operation partnership alliance summit akim hokim khokim
  governor akimat turnover export import investment investor memorandum declaration side commission session
  diplomatic ratify ratification instruct negotiation talks freight transit corridor industrial economic enterprise
  joint trade sector interregional state`)

/** Words of what states build and sign; with one of them a text may speak of states, though no other word says so. */
export const EN_UNDERTAKINGS = wordsOf(`
  project plant factory hydropower railway railroad terminal cluster technopark flight portfolio port bridge tunnel pipeline
  reservoir uzbek kazakh kyrgyz tajik turkmen azerbaijani russian chinese border visit forum agreement treaty protocol hub
  logistics exhibition country programme roadmap`)
