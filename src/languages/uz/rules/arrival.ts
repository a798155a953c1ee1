import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { compound, done, valueIn, word } from './parts.js'

/** What falls to a state (`toʻgʻri keldi`) goes nowhere, and what is brought (`olib kelindi`) does not come by itself. */
const NOT_BROUGHT = except(form('toʻgʻri', 'olib'))
/** How a stay abroad is told of. */
const STAYED: Pattern = either(
  seq(form('mehmon'), done('boʻlmoq')),
  seq(form('safarda', 'tashrifda'), done('boʻlmoq')),
  seq(form('boʻlib'), done('qaytmoq', 'ketmoq')),
)

/** Meetings told of by who came, went or was a guest somewhere. */
export const ARRIVAL_RULES = [
  rule('uz/meeting/arrive', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        optional(seq(word('tashrif', 'safar'), form('bilan'), gap(4))),
        either(
          capture('place', valueIn(['dative'], 'place', 'country')),
          seq(capture('place', entity('place')), form('shahriga')),
        ),
        optional(form('poytaxtiga')),
        gap(6, NOT_BROUGHT),
        either(
          compound(['tashrif'], 'buyurmoq'),
          compound(['etib'], 'kelmoq', 'bormoq'),
          compound(['joʻnab'], 'ketmoq'),
          done('kelmoq', 'bormoq'),
          seq(
            word('tashrif', 'safar'),
            optional(form('amalga')),
            done('oshirmoq', 'uyushtirmoq', 'boshlamoq'),
          ),
        ),
      ),
      seq(
        oneOf(['delegasiya', 'missiya', 'hayʻat'], 'nominative'),
        gap(3),
        either(
          capture('place', valueIn(['locative'], 'place', 'country')),
          valueIn(['locative'], 'organisation'),
        ),
        done('boʻlmoq'),
      ),
      seq(
        form('mamlakatimizga', 'respublikamizga', 'yurtimizga', 'poytaxtimizga'),
        gap(5, NOT_BROUGHT),
        either(compound(['tashrif'], 'buyurmoq'), done('kelmoq')),
      ),
      seq(word('tashrif', 'safar'), form('bilan'), gap(5), done('kelmoq', 'bormoq', 'boʻlmoq')),
      seq(
        either(
          capture('place', valueIn(['locative'], 'place', 'country')),
          seq(capture('place', entity('place')), form('shahrida')),
        ),
        gap(4),
        STAYED,
      ),
    ),
    examples: [
      'Qirgʻiziston Prezidenti Sadir Japarov ishchi tashrif bilan ⟦place Toshkentga⟧ keldi.',
      'Vazirlik delegatsiyasi ⟦place Samarqandga⟧ tashrif buyurdi.',
      'Vazirlik delegatsiyasi ⟦place Samarqandda⟧ mehmon boʻldi.',
      'Rais bugun ⟦place Bishkek⟧ shahriga yetib bordi.',
      'Vazirlik delegatsiyasi ⟦place Samarqandda⟧ boʻldi.',
    ],
    counterexamples: ['Poyezd kechikib keldi.', 'Mamlakatimizga 300 tonna choy olib kelindi.'],
  }),
]
