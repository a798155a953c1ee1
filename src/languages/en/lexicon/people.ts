import type { WordTable } from '../../language.js'
import { BY_STATE } from './states.js'

/** Who acts, in the words of the contract. */
export const EN_ACTORS: WordTable = [
  ...BY_STATE.flatMap(
    ([words, code]): WordTable => [
      [`${words} =president|=leader`, `president:${code}`],
      [`${words} =head =of =state`, `president:${code}`],
      [`${words} =prime =minister`, `prime-minister:${code}`],
    ],
  ),
  ['=head =of =state', 'head-of-state'],
  ['=the =president', 'president'],
  ['=heads =of =the? =both|=two? =states|=state', 'presidents'],
  ['=presidents|=leaders', 'presidents'],
  ['=governments|=government|=cabinets', 'governments'],
  ['=cabinet|=council =of =ministers', 'governments'],
  ['=cabinet', 'governments'],
  ['=heads =of =governments|=government', 'governments'],
  ['=prime =ministers, =premiers', 'governments'],
  ['=prime =minister, =premier', 'prime-minister'],
  ['=deputy =prime =ministers', 'deputy-prime-ministers'],
  ['=deputy =prime =minister', 'deputy-prime-ministers'],
  ['=ministers|=ministries|=ministry|=minister|=agencies|=departments', 'ministries'],
  ['=regions|=akims|=hokims|=khokims|=akimats|=hokimiyats|=khokimiyats|=governors', 'regions'],
  ['=heads =of =the? =two? =regions, =mayors, =regional|=local =authorities|=administrations', 'regions'],
  [
    '=enterprises|=companies|=entrepreneurs|=businesses|=firms|=businesspeople|=businessmen|=exporters|=manufacturers|=producers|=carriers|=hauliers',
    'enterprises',
  ],
  ['=business =representatives|=leaders|=circles|=community', 'enterprises'],
  [
    '=representatives|=heads|=leaders =of =companies|=businesses|=business|=enterprises|=firms',
    'enterprises',
  ],
  ['=sides|=parties|=delegations|=interlocutors|=participants|=negotiators|=side', 'sides'],
  ['=countries|=nations|=partners|=neighbours', 'sides'],
  ['=we', 'sides'],
]

/** Pronouns of the person named before. */
export const EN_PRONOUNS = ['he', 'she']

/** Pronouns of several who acted before. */
export const EN_GROUP_PRONOUNS = ['they']

/** Words a statement does not begin with. */
export const EN_LEADS: WordTable = [
  ['=also, =and, =but, =however, =that, =moreover, =furthermore, =meanwhile, =while, =in =addition', 'lead'],
  [
    '=at =the =same =time, =in =particular, =in =turn, =besides, =in =this =regard|=context|=connection',
    'lead',
  ],
  ['=as =well =as, =additionally, =including', 'lead'],
]

/** Words that say a thing is in a place. */
export const EN_PLACED = ['in', 'at', 'near', 'to', 'city', 'outside']

/** Words before a time that make it the last moment. */
export const EN_DEADLINES: WordTable = [
  ['=by, =before, =until, =no =later =than, =not =later =than', 'until'],
]

/** Words behind which a noun is no subject. */
export const EN_PREPOSITIONS = [
  ...[
    'of',
    'to',
    'in',
    'on',
    'at',
    'by',
    'for',
    'with',
    'from',
    'between',
    'among',
    'before',
    'after',
    'under',
    'over',
  ],
  ...[
    'during',
    'through',
    'towards',
    'against',
    'about',
    'into',
    'within',
    'behind',
    'following',
    'than',
    'as',
  ],
]

/** The word before the agent of a passive. */
export const EN_AGENTS = ['by']

/** Forms behind which a participle is passive. */
export const EN_PASSIVES = ['is', 'are', 'was', 'were', 'be', 'been', 'being']
