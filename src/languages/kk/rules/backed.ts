import { either, gap, optional, rule, seq, without } from '../../../grammar/index.js'
import { action, CLOSE, done, goesOn, inside, said, verb, word, written } from './parts.js'
import { EXPRESS } from './supported.js'

/** What is supported: an idea, a plan, a course. */
const IDEA = word(
  'бастама',
  'ұсыныс',
  'идея',
  'жоспар',
  'жоба',
  'саясат',
  'бағыт',
  'шешім',
  'тілек',
  'үдеріс',
  'ұстаным',
  'күш-жігер',
  'ұмтылыс',
  'талпыныс',
  'реформа',
  'қадам',
)
/** Thoughts that are supported; in another case they are only spoken of. */
const THOUGHT = verb(['ой', 'пікір', 'ниет', 'көзқарас'], 'accusative')

/** Support of what others put forward: ideas, proposals, plans. */
export const BACKED_RULES = [
  rule('kk/commitment/support-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: either(
      seq(verb(['қолдау', 'құптау', 'жақтау'], 'participle', 'future', 'noun'), gap(1), EXPRESS),
      seq(written('қолдау'), verb(['білдіру', 'көрсету'], 'participle', 'future', 'noun'), gap(1), EXPRESS),
      seq(
        either(action('accusative'), action('dative'), action('nominative'), IDEA, THOUGHT),
        inside(6),
        either(
          done('қолдау', 'құптау', 'қуаттау', 'жақтау'),
          goesOn('қолдау', 'құптау', 'қуаттау', 'жақтау'),
          seq(
            without(verb(['қолдау', 'құптау', 'қуаттау', 'жақтау'], 'verb', 'future'), 'passive', 'noun'),
            CLOSE,
          ),
          written('қолдаймыз', 'қолдаймын', 'құптаймыз', 'құптаймын'),
          seq(written('қолдау'), gap(1), done('білдіру', 'көрсету', 'табу')),
          seq(written('қолдап', 'құптап'), said('шығу', 'отыру')),
          seq(verb(['қолдау', 'құптау'], 'participle', 'noun'), gap(1), EXPRESS),
        ),
      ),
    ),
    examples: [
      'Министр ортақ қойма құруды қолдады.',
      'Бұл бастама қолдау тапты.',
      'Министр көпір құрылысын қолдайтынын білдірді.',
      '«Біз алымдарды азайтуды қолдаймыз», – деді министр.',
      'Тараптар ұсынысты құптады.',
      'Министр бұл ойды құптады.',
      'Төраға жаңа бекет ашуды жақтайтынын айтты.',
      'Көрші ел ортақ қойма құруды қолдайды.',
    ],
    counterexamples: ['Министр бастаманы қолдамады.', 'Жанкүйерлер құраманы қолдады.'],
  }),
  rule('kk/commitment/support-told', {
    kind: 'commitment',
    force: 'supported',
    priority: 47,
    pattern: seq(
      IDEA,
      gap(2),
      either(
        verb(['қолдау', 'құптау', 'мақұлдау'], 'participle', 'noun'),
        seq(written('қолдау'), verb(['білдіру', 'көрсету'], 'participle', 'noun')),
      ),
      either(gap(1), seq(optional(written('тағы')), written('бір'), written('рет', 'мәрте'))),
      EXPRESS,
    ),
    examples: [
      'Елші көршілердің қойма салуға ұмтылысын қолдайтынын тағы бір рет растады.',
      'Министр компанияның қойма салу жөніндегі ұсынысын қолдайтынын айтты.',
      'Елші бұл бастамаға қолдау білдіретінін жеткізді.',
      'Министр бұл жобаға қолдау көрсететінін мәлімдеді.',
    ],
    counterexamples: ['Министр ұсыныс енгізді.', 'Елші бастаманы қолдамайтынын айтты.'],
  }),
  rule('kk/commitment/initiative-approved', {
    kind: 'commitment',
    force: 'supported',
    priority: 45,
    pattern: either(
      seq(word('бастама', 'ұсыныс', 'идея', 'өтініш', 'сұраныс'), inside(4), done('мақұлдау', 'мақұлдану')),
      seq(
        word('бастама', 'ұсыныс', 'идея', 'өтініш', 'тілек', 'ниет'),
        inside(3),
        written('құп'),
        done('көру', 'алу'),
      ),
      seq(
        verb(['бастама', 'ұсыныс', 'идея', 'пікір', 'тілек'], 'accusative'),
        inside(2),
        either(
          done('қостау'),
          seq(
            written('назар', 'көңіл', 'қолдау', 'құптауға', 'қолдауға'),
            written('аударарлық', 'аударуға', 'көрсетуге', 'тұрарлық', 'лайық'),
            optional(written('лайық', 'тұрарлық')),
            written('деп'),
            done('бағалау', 'санау', 'есептеу'),
          ),
          seq(written('оң', 'қуана', 'ықыласпен', 'ризашылықпен'), done('бағалау', 'қабылдау')),
        ),
      ),
      seq(verb(['бастама', 'ұсыныс', 'идея', 'пікір'], 'dative'), inside(2), done('қосылу', 'келісу')),
      seq(
        written('оны', 'бұны', 'мұны', 'осыны', 'оларды'),
        gap(3),
        done('мақұлдау', 'құптау', 'қостау', 'қолдау'),
      ),
    ),
    examples: [
      'Министр қойма салуды ұсынды, әріптесі оны мақұлдады.',
      'Қойма салу ұсынысы айтылып, оны көрші тарап құптады.',
      'Қор құру ұсынысы мақұлданды.',
      'Министрлер бұл бастаманы бірауыздан мақұлдады.',
      'Көрші тарап бұл өтінішті мақұлдады.',
      'Министрлер қойма салу ұсынысын құп көрді.',
      'Елші бұл ұсынысты оң бағалады.',
      'Елші бұл ұсынысты назар аударарлық деп бағалады.',
      'Елші қойма салу идеясына қосылды.',
    ],
    counterexamples: ['Комиссия жоспарды мақұлдады.', 'Бұл ұсыныс қабылданбады.'],
  }),
]
