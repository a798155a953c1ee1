import type { ClauseWords } from '../language.js'
import { EN_OUTSIDERS } from './lexicon/outsiders.js'

/** English clauses: a past form, a form of `to be` or `to have`, or a listed present makes one. */
export const EN_CLAUSES: ClauseWords = {
  predicates: [
    ['verb', 'past'],
    ['verb', 'present'],
    ['verb', 'future'],
  ],
  separators: [',', ';', ':', '–', '—', '-', 'and', 'but', 'while', 'whereas', 'that'],
  relatives: ['which', 'who', 'whose', 'where'],
  complementisers: ['that'],
  binding: [
    ...[
      'agree',
      'decide',
      'resolve',
      'instruct',
      'order',
      'direct',
      'task',
      'require',
      'demand',
      'propose',
      'suggest',
    ],
    ...[
      'recommend',
      'urge',
      'important',
      'necessary',
      'essential',
      'hope',
      'insist',
      'ensure',
      'request',
      'ask',
      'expect',
      'plan',
      'envisage',
      'anticipate',
    ],
  ],
  outsiders: EN_OUTSIDERS,
  conditions: ['if', 'unless', 'whether', 'provided'],
  particles: ['to'],
  byWhom: ['by'],
  negations: ['not', 'never', 'no', "didn't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", 'without'],
  passed: ['yet', 'been', 'be', 'also', 'being', 'even', 'still'],
  complements: 'after',
}
