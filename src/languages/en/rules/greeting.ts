import {
  any,
  capture,
  either,
  entity,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_OCCASION_HEADS } from '../lexicon/occasions.js'
import { ADVERB, done, inside, SEPARATOR, word } from './parts.js'

/** `30th`: digits and their ending. */
const ORDINAL = form('st', 'nd', 'rd', 'th')

const OCCASION = capture(
  'occasion',
  seq(
    repeat(
      either(
        marked('adjective'),
        marked('gerund'),
        entity('country'),
        ORDINAL,
        seq(any(), ORDINAL),
        form(
          'the',
          'its',
          'his',
          'her',
          'their',
          'approaching',
          'forthcoming',
          'upcoming',
          'holiday',
          'occasion',
          'of',
          'holy',
          'festival',
          'day',
          'his',
        ),
      ),
      0,
      6,
    ),
    oneOf(EN_OCCASION_HEADS),
    optional(seq(optional(seq(form('of'), gap(1, form('its', 'the', 'their')))), oneOf(EN_OCCASION_HEADS))),
  ),
)

/** Greetings: congratulations, thanks, condolences, wishes. */
export const GREETING_RULES = [
  rule('en/greeting/congratulate-on', {
    kind: 'greeting',
    priority: 50,
    each: 'occasion',
    pattern: seq(
      either(
        done('congratulate', 'greet', 'salute'),
        form('congratulating', 'congratulations', 'greetings', 'felicitations', 'congratulatory', 'wishes'),
        seq(done('telephone', 'phone', 'call', 'write', 'ring'), gap(6), form('to'), form('congratulate')),
      ),
      gap(16),
      form('on', 'upon'),
      list(OCCASION, seq(SEPARATOR, optional(form('on'))), 4),
    ),
    examples: [
      'The ministers congratulated each other on ⟦occasion Navruz⟧ and on the approaching ⟦occasion Ramazan Hayit⟧.',
      'The president congratulated his colleague on his ⟦occasion birthday⟧.',
    ],
    counterexamples: ['The feast of Navruz was merry.'],
  }),
  rule('en/greeting/congratulate', {
    kind: 'greeting',
    priority: 45,
    always: { occasion: 'other' },
    pattern: either(
      seq(done('congratulate'), gap(16), form('on', 'upon', 'for')),
      seq(
        form('congratulations', 'greetings', 'wishes', 'regards'),
        gap(6),
        form('was', 'were', 'been'),
        gap(1),
        done('send', 'convey', 'receive', 'exchange', 'extend'),
      ),
      seq(
        done('exchange', 'send', 'convey', 'extend', 'receive', 'offer', 'express'),
        inside(4),
        word('congratulation', 'greeting'),
      ),
      seq(
        either(done('send', 'convey', 'extend', 'receive', 'offer', 'pass'), form('convey', 'pass')),
        inside(4),
        form('wishes', 'regards', 'greetings'),
      ),
    ),
    examples: [
      'The minister congratulated the builders on the opening of the bridge.',
      'The ministers exchanged congratulations.',
      'The guest asked to convey his best wishes to the hosts.',
    ],
    counterexamples: ['The minister went with the guests.'],
  }),
  rule('en/greeting/exchange-greetings', {
    kind: 'greeting',
    priority: 46,
    pattern: seq(
      done('exchange', 'send', 'convey', 'extend', 'receive'),
      inside(2),
      capture(
        'occasion',
        seq(optional(marked('adjective')), oneOf(EN_OCCASION_HEADS), optional(oneOf(EN_OCCASION_HEADS))),
      ),
      word('congratulation', 'greeting', 'wish'),
    ),
    examples: [
      'The ministers exchanged ⟦occasion New Year⟧ greetings.',
      'The guests conveyed ⟦occasion Navruz⟧ greetings.',
    ],
    counterexamples: ['The ministers exchanged notes.'],
  }),
  rule('en/greeting/wish-happy', {
    kind: 'greeting',
    priority: 45,
    each: 'occasion',
    pattern: either(
      seq(
        done('wish'),
        gap(8),
        form('happy', 'merry', 'joyful'),
        capture('occasion', oneOf(EN_OCCASION_HEADS)),
      ),
      seq(
        done('wish'),
        gap(12),
        form('in', 'for', 'on'),
        list(OCCASION, seq(SEPARATOR, optional(form('for', 'on'))), 3),
      ),
    ),
    examples: [
      'The president wished his colleague a happy ⟦occasion birthday⟧.',
      'They wished each other peace in the ⟦occasion New Year⟧.',
    ],
    counterexamples: ['The president wished his colleague a happy journey.'],
  }),
  rule('en/greeting/greetings-sent', {
    kind: 'greeting',
    priority: 46,
    pattern: seq(
      capture('occasion', seq(oneOf(EN_OCCASION_HEADS), optional(oneOf(EN_OCCASION_HEADS)))),
      form('greetings', 'wishes', 'congratulations', 'message', 'messages'),
      gap(3),
      form('was', 'were', 'been'),
      gap(1),
      done('send', 'convey', 'receive', 'exchange', 'extend'),
    ),
    examples: [
      '⟦occasion Birthday⟧ greetings were sent to the King of Bahrain.',
      '⟦occasion Navruz⟧ congratulations were exchanged.',
    ],
    counterexamples: ['Greetings were read.'],
  }),
  rule('en/greeting/condole', {
    kind: 'greeting',
    priority: 50,
    always: { occasion: 'condolence' },
    pattern: either(
      seq(
        either(
          done('express', 'send', 'convey', 'extend', 'offer', 'voice', 'relay', 'share', 'pass'),
          form('sending', 'expressing', 'offering'),
        ),
        inside(6),
        oneOf(['condolence', 'sympathy', 'sorrow', 'grief']),
      ),
      seq(done('condole', 'grieve', 'mourn', 'commiserate'), form('with')),
      seq(done('sign'), inside(2), form('book'), form('of'), oneOf(['condolence'])),
      seq(
        word('condolence'),
        gap(6),
        done('express', 'send', 'convey', 'extend', 'receive', 'arrive', 'come'),
      ),
    ),
    examples: [
      'The president expressed condolences to the families of the victims.',
      'The minister sent a telegram of condolence to the neighbours.',
      'The minister condoled with the families of the victims.',
    ],
    counterexamples: ['No condolences were needed.'],
  }),
  rule('en/greeting/thank', {
    kind: 'greeting',
    priority: 44,
    always: { occasion: 'other' },
    pattern: either(
      seq(
        done('express', 'convey', 'voice', 'offer', 'extend', 'address', 'pay'),
        inside(4),
        oneOf(['gratitude', 'appreciation', 'thank', 'thanks']),
      ),
      seq(
        form('words'),
        form('of'),
        gap(2),
        oneOf(['gratitude', 'appreciation', 'thanks', 'thank']),
        gap(8),
        form('addressed', 'expressed', 'conveyed', 'spoken', 'voiced', 'went', 'sounded'),
      ),
      seq(
        form('had', 'found'),
        gap(2),
        form('words'),
        form('of', 'for'),
        gap(1),
        word('congratulation', 'praise', 'thanks', 'gratitude'),
      ),
      seq(
        form('was', 'were', 'is', 'are', 'am'),
        gap(2, ADVERB),
        form('grateful', 'thankful', 'indebted'),
        form('to'),
        gap(4),
        either(entity('person', 'post', 'country'), form('for', 'counterpart')),
      ),
      seq(done('thank'), gap(4), either(entity('person', 'post', 'country'), form('for', 'counterpart'))),
      seq(
        done('wish'),
        gap(10),
        oneOf([
          'success',
          'health',
          'prosperity',
          'recovery',
          'peace',
          'happiness',
          'well-being',
          'wellbeing',
          'birthday',
          'year',
        ]),
      ),
    ),
    examples: [
      'The minister expressed gratitude to the hosts for the welcome.',
      'The president wished the wounded a speedy recovery.',
      'The minister was grateful to the hosts for the welcome.',
      'The presidents wished each other a happy new year.',
      'The president had warm words of congratulation for the wrestlers.',
    ],
    counterexamples: ['Gratitude is mutual.'],
  }),
]
