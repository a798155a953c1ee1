import { either, gap, rule, seq } from '../../../grammar/index.js'
import { action, acts, compound, done, inside, LINK, said, verb, word, written } from './parts.js'

const INITIATIVE = word('ұсыныс', 'бастама', 'идея', 'тілек', 'өтініш')

const SUGGESTED = either(
  done('ұсыну', 'ұсынылу'),
  seq(INITIATIVE, gap(2), done('білдіру', 'енгізу', 'айту', 'жасау', 'көтеру', 'беру', 'келтіру')),
  seq(INITIATIVE, written('шықты', 'болды', 'көтерді')),
  seq(word('бастама', 'ұсыныс'), gap(1), verb(['шығу'], 'past', 'verb')),
  compound(['кеңес', 'ұсыным'], 'беру'),
  written('ұсынамын', 'ұсынамыз'),
  seq(written('орынды', 'жөн', 'дұрыс'), written('деп'), said('санау', 'білу', 'есептеу', 'табу')),
)

/** How a proposal is told of behind what is proposed. */
export const PROPOSED = either(SUGGESTED, done('шақыру', 'үндеу'), written('шақырамын', 'шақырамыз'))

/** Proposals: somebody wants something done and cannot order it. */
export const PROPOSED_RULES = [
  rule('kk/commitment/propose-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(acts(action()), LINK, inside(4), PROPOSED),
    examples: [
      'Министр ортақ қойманы ашуды ұсынды.',
      'Екінші көпірді салу бастамасы көтерілді.',
      'Тараптар жөндеуді тездетуге шақырды.',
      'Президент қор құру туралы ұсыныс білдірді.',
      'Министр кестені жаңартуды орынды деп санайды.',
      '«⟦act Біз ортақ қор құруды⟧ ұсынамыз», – деді министр.',
    ],
    counterexamples: ['Ұсынылған қойма салынды.', 'Министр қойма ашуды ұсынбады.'],
  }),
  rule('kk/commitment/propose-thing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 38,
    pattern: seq(inside(4), SUGGESTED),
    examples: ['Министр түнгі рейс тетігін ұсынды.', 'Жаңа тариф жөнінде ұсыныс енгізілді.'],
    counterexamples: ['Ұсыныс қабылданды.', 'Бапкер ойыншыны құрамаға шақырды.'],
  }),
  rule('kk/commitment/invite-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 45,
    pattern: seq(
      either(
        word('сапар', 'іс-шара', 'саммит', 'форум', 'көрме'),
        verb(['келу', 'қатысу', 'бару'], 'infinitive', 'dative'),
      ),
      gap(3),
      done('шақыру'),
    ),
    examples: [
      'Министр құрылысшыларды порт жөндеуіне қатысуға шақырды.',
      'Президент әріптесін Самарқанға сапармен келуге шақырды.',
    ],
    counterexamples: ['Шақырылған қонақтар кетті.'],
  }),
]
