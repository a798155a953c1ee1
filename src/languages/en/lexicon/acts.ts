import { wordsOf } from './words-of.js'

/** Endings of nouns that name actions. */
export const EN_ACT_ENDINGS = ['tion', 'sion', 'ment', 'isation', 'ence', 'ance', 'al']

/** Nouns of action that no ending tells. */
export const EN_ACT_NOUNS = wordsOf(`
  launch start growth exchange transition move work supply use support increase expansion approach step measure rise
  delivery cooperation partnership interaction dialogue contact link tie participation opening building signing
  drafting holding financing training processing conclusion accession project programme mechanism policy reform
  repair access control entry completion upgrade boost resumption revival effort visit trade production export import
  transit transport strengthening deepening widening broadening speeding development creation establishment
  introduction implementation construction formation adoption ratification simplification removal provision
  protection commissioning
  swap shift switch return cut lease merger purchase sale renewal withdrawal handover rollout lifting laying doubling
  sharing linking pooling reopening relaunch restart rebuilding overhaul refurbishment drilling dredging digitisation
  abolition exemption waiver transfer ban moratorium review revision extension enlargement mapping monitoring twinning
  restoration revitalisation harmonisation alignment`)

/** Nouns that end like actions and name fields, on which stress may lie with nothing to do. */
export const EN_ACT_FIELDS = wordsOf(`
  education cooperation transportation population communication legislation connection information generation
  relation nation organisation integration collaboration interaction partnership transport trade dialogue
  contact environment government transit project programme station region finance science intelligence defence`)
