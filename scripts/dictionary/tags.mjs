/** What the grammemes of OpenCorpora mean for us: marks, how rare a reading is, and whether new words are made so. */

const MARKS_OF_GRAMMEME = {
  NOUN: ['noun'],
  ADJF: ['adjective'],
  ADJS: ['adjective', 'short'],
  COMP: ['adjective', 'adverb'],
  VERB: ['verb'],
  INFN: ['infinitive'],
  PRTF: ['participle'],
  PRTS: ['participle', 'short'],
  GRND: ['gerund'],
  NUMR: ['numeral'],
  Anum: ['numeral'],
  ADVB: ['adverb'],
  PRED: ['adverb'],
  NPRO: ['pronoun'],
  Apro: ['pronoun'],
  PREP: ['function'],
  CONJ: ['function'],
  PRCL: ['function'],
  INTJ: ['function'],
  nomn: ['nominative'],
  voct: ['nominative'],
  gent: ['genitive'],
  gen1: ['genitive'],
  gen2: ['genitive'],
  datv: ['dative'],
  accs: ['accusative'],
  acc2: ['accusative'],
  ablt: ['instrumental'],
  loct: ['locative'],
  loc1: ['locative'],
  loc2: ['locative'],
  sing: ['singular'],
  plur: ['plural'],
  past: ['past'],
  pres: ['present'],
  futr: ['future'],
  pssv: ['passive'],
  masc: ['masculine'],
  femn: ['feminine'],
  neut: ['neuter'],
  'Ms-f': ['masculine', 'feminine'],
  Name: ['given'],
  Surn: ['surname'],
  Patr: ['patronymic'],
  Geox: ['place'],
  Fixd: ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'],
}

/** Readings of rare or special sort stand after plain ones where the corpus says nothing. */
const RARENESS = {
  Erro: 8,
  Dist: 8,
  Abbr: 5,
  Init: 5,
  Slng: 4,
  Arch: 4,
  Infr: 4,
  voct: 4,
  INTJ: 3,
  Surn: 3,
  Name: 3,
  Patr: 2,
  Orgn: 1,
  Trad: 2,
  impr: 2,
  Coun: 2,
  Geox: 1,
  gen2: 1,
  loc2: 1,
  acc2: 1,
  ADJS: 1,
}

const UNPRODUCTIVE = ['NUMR', 'NPRO', 'PRED', 'PREP', 'CONJ', 'PRCL', 'INTJ', 'Apro', 'Anum']

function grammemesOf(tag) {
  return tag.split(/[ ,]/)
}

/** The marks of a tag as one number; words that never change carry all cases. */
export function marksOfTag(tag, marks) {
  const names = grammemesOf(tag).flatMap((grammeme) => MARKS_OF_GRAMMEME[grammeme] ?? [])
  return names.reduce((all, name) => all | marks[name], 0) >>> 0
}

/** How much later than plain readings a tag should stand. */
export function rarenessOfTag(tag) {
  return grammemesOf(tag).reduce((sum, grammeme) => sum + (RARENESS[grammeme] ?? 0), 0)
}

/** Whether new words may take a tag. */
export function isProductive(tag) {
  const grammemes = grammemesOf(tag)
  return !UNPRODUCTIVE.some((grammeme) => grammemes.includes(grammeme))
}
