import type { MarkName } from '../../../morphology/index.js'
import { wordsOf } from './words-of.js'

/** Small words by their sort; none of them is a noun, whatever it ends in. */
const SORTS: readonly (readonly [marks: readonly MarkName[], list: string])[] = [
  [
    ['function'],
    `the a an of to in on at by for with as into over under between among amid about against during within without
    through throughout towards toward upon after before since until till than per via across along around behind beyond
    despite regarding concerning including following and or but nor yet while whereas although though because if unless
    whether when where how why so both either neither not no never also too only just even already still then thus hence
    therefore however moreover furthermore meanwhile once ever another each every any all some own most
    less least many much few several various up down out off away forward ahead together again there here now today
    yesterday tomorrow soon later earlier ago almost nearly approximately roughly about well particularly especially
    respectively accordingly according instead rather quite very`,
  ],
  [
    ['pronoun', 'nominative'],
    `he she it they we i you him her them us me his its their our my your this that these those which who whom whose what
    himself herself itself themselves ourselves one ones someone everybody everyone nothing something anything`,
  ],
  [
    ['adjective'],
    `other such same more joint new further regional economic bilateral multilateral mutual political cultural humanitarian practical
    strategic active high higher highest great greater greatest main major important key current recent latest
    upcoming coming next last previous past first second third final common special specific wide wider broad close
    closer deep comprehensive effective efficient modern large larger largest big small long long-term short-term
    medium-term medium-sized short early late full whole entire total annual monthly quarterly weekly daily additional
    single industrial agricultural national international foreign public private state-owned local global
    green digital educational scientific technical technological financial commercial legal environmental social official
    informal formal concrete traditional priority necessary possible existing ongoing leading promising productive
    fruitful constructive friendly brotherly warm sincere good better best strong stronger sustainable renewable
    intergovernmental interstate interregional interparliamentary transboundary cross-border large-scale full-scale
    high-level businesslike detailed thorough topical pressing relevant appropriate relative respective military federal
    presidential ministerial parliamentary central different particular positive dynamic steady rapid significant
    substantial considerable considerate further fair favourable successful late heavy light chemical
    petrochemical electrical mechanical automotive pharmaceutical medical nuclear solar hydro agrarian mixed advanced
    innovative artificial additional multifaceted modern united unified allied unprecedented skilled young urgent early-stage trilateral`,
  ],
  /** A leader named by the adjective of the state is a subject. */
  [
    ['adjective', 'nominative'],
    `turkish uzbek kazakh russian chinese kyrgyz tajik turkmen azerbaijani european american asian german french italian japanese korean belarusian uzbekistani kazakhstani`,
  ],
  [['verb', 'future'], 'will shall'],
  [['verb', 'past', 'future'], 'would'],
  [['verb', 'future'], 'could may might must should can cannot'],
  /** The mark instrumental is free; it tells where something came from. */
  [['function', 'instrumental'], 'from'],
]

export const EN_FUNCTION_WORDS: Readonly<Record<string, { lemma: string; marks: readonly MarkName[] }>> =
  Object.fromEntries(
    SORTS.flatMap(([marks, list]) => wordsOf(list).map((word) => [word, { lemma: word, marks }] as const)),
  )
