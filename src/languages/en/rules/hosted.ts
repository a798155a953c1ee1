import {
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_EVENT_NOUNS, EN_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { PLAIN_NOUN } from './event.js'
import { ADVERB, done, INSIDE, inside, word } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
const NOUN = oneOf([...EN_MEETING_NOUNS, 'sitting'], 'noun')
const EVENT = either(
  oneOf(EN_EVENT_NOUNS),
  seq(
    form('days', 'week', 'day'),
    form('of'),
    inside(2),
    oneOf(['culture', 'cinema', 'literature', 'art', 'music']),
  ),
)
const SOMEBODY = entity('person', 'post')
/** People who come as guests. */
const GUESTS = form(
  ...['businesspeople', 'entrepreneurs', 'delegation', 'delegations', 'mission', 'ministers', 'officials'],
  ...[
    'lawmakers',
    'parliamentarians',
    'investors',
    'businessmen',
    'leaders',
    'executives',
    'experts',
    'governors',
  ],
)
/** Bodies that sit. */
const BODY = either(
  form(
    'council',
    'commission',
    'committee',
    'group',
    'ministers',
    'leaders',
    'sides',
    'board',
    'presidents',
    'parliaments',
  ),
  entity('organisation'),
)
const VENUE = form('venue', 'setting', 'scene', 'host', 'stage', 'site', 'backdrop')

/** Gatherings at which people meet, by their types. */
const NAMED_TYPES = ['forum', 'summit', 'commission', 'session']

/** Meetings told by their place or by how people came together, and gatherings told by who will host them. */
export const HOSTED_RULES = [
  rule('en/meeting/venue-was', {
    kind: 'meeting',
    priority: 42,
    pattern: either(
      seq(
        PLACE,
        gap(1, ADVERB),
        form('was', 'became', 'served', 'provided', 'has'),
        gap(2, form('been', 'as')),
        optional(form('the', 'a')),
        VENUE,
        form('of', 'for', 'to'),
        inside(8),
        NOUN,
      ),
      seq(
        PLACE,
        form('was'),
        form('the', 'a'),
        gap(1),
        form('meeting', 'gathering'),
        form('place', 'point'),
        form('of', 'for'),
      ),
      seq(form('the'), VENUE, form('of', 'for'), gap(8, INSIDE), NOUN, gap(8, INSIDE), form('was'), PLACE),
    ),
    examples: [
      '⟦place Osh⟧ was the venue of the first summit of the three states.',
      '⟦place Osh⟧ was the meeting place of the ministers of Kazakhstan.',
      'The venue for the talks of the ministers was ⟦place Bishkek⟧.',
    ],
    counterexamples: ['Osh will be the venue of the summit.', 'Osh was the scene of a fire.'],
  }),
  rule('en/meeting/call-on', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        done('call'),
        form('on'),
        inside(3),
        SOMEBODY,
        optional(SOMEBODY),
        either(form('in', 'on', 'at', 'today', '.'), entity('date'), end()),
      ),
      seq(SOMEBODY, gap(6, INSIDE), form('got'), form('together'), gap(3, INSIDE), form('in', 'at', 'on')),
      seq(
        done('talk', 'speak', 'confer', 'chat'),
        capture(
          'format',
          seq(form('over', 'by', 'on'), optional(form('the')), form('phone', 'telephone')),
          'telephone',
        ),
      ),
      seq(done('sit'), gap(1), form('down'), form('to'), gap(1), NOUN, form('with'), gap(3), SOMEBODY),
    ),
    examples: [
      'The ambassador of Greece called on Minister ⟦participant Ivan Petrov⟧ in ⟦place Osh⟧.',
      '⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ talked ⟦format over the phone⟧.',
    ],
    counterexamples: ['The minister called on carriers to lower the fees.'],
  }),
  rule('en/meeting/guests-were-in', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        GUESTS,
        gap(10, INSIDE),
        either(form('was', 'were'), seq(form('has', 'have'), form('been'))),
        form('in'),
        PLACE,
        either(entity('date'), form('on', 'from', 'for')),
      ),
      seq(GUESTS, gap(10, INSIDE), done('travel', 'come', 'fly', 'go', 'journey'), form('to'), PLACE),
      seq(
        SOMEBODY,
        gap(4, INSIDE),
        done('fly', 'travel', 'go', 'come', 'head'),
        form('to'),
        PLACE,
        form('on', 'for'),
        gap(3, INSIDE),
        form('visit', 'trip'),
      ),
    ),
    examples: [
      'Businesspeople of Lithuania were in ⟦place Tashkent⟧ on 3–4 March.',
      'The prime minister of Georgia flew to ⟦place Osh⟧ on a working trip.',
    ],
    counterexamples: ['The guests were in high spirits.', 'Fans were in Osh on Monday.'],
  }),
  rule('en/meeting/curtain-fell', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      form('curtain'),
      gap(1, ADVERB),
      form('came', 'fell', 'rose', 'went'),
      optional(form('down', 'up')),
      gap(6, INSIDE),
      form('on'),
      inside(5),
      NOUN,
    ),
    examples: [
      'The curtain came down in ⟦place Osh⟧ on the third summit of the neighbours.',
      'The curtain fell yesterday on the second forum of regions in ⟦place Baku⟧.',
    ],
    counterexamples: ['The curtain fell on the play.'],
  }),
  rule('en/event/place-hosts', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        PLACE,
        either(
          form('welcomes', 'hosts', 'stages', 'holds'),
          seq(form('is'), form('hosting', 'staging', 'holding', 'organising', 'welcoming', 'receiving')),
        ),
        gap(5, INSIDE),
        EVENT,
        gap(4, INSIDE),
        entity('date'),
      ),
      seq(
        PLACE,
        form('will', 'would'),
        gap(1, ADVERB),
        either(form('see', 'stage', 'welcome'), seq(form('play'), form('host'), form('to'))),
        inside(6),
        EVENT,
      ),
    ),
    examples: [
      '⟦place Almaty⟧ welcomes Days of Latvian Culture in September.',
      '⟦place Osh⟧ will play host to a forum of investors in May.',
    ],
    counterexamples: ['Almaty welcomes guests in September.', 'Osh hosted a forum in May.'],
  }),
  rule('en/event/saw-opening', {
    kind: 'event',
    force: 'reported',
    priority: 44,
    pattern: either(
      seq(
        form('saw', 'marked', 'witnessed'),
        optional(form('the')),
        form('opening', 'start', 'launch', 'beginning', 'inauguration'),
        form('of'),
        gap(5, INSIDE),
        EVENT,
      ),
      seq(
        either(
          form('festival', 'exhibition', 'fair', 'games', 'championship', 'biennale', 'concert'),
          seq(
            form('days', 'week'),
            form('of'),
            inside(2),
            oneOf(['culture', 'cinema', 'literature', 'art', 'music']),
          ),
        ),
        gap(8, except(form(',', ';', 'will', 'would', 'to'))),
        either(
          seq(form('got'), either(form('underway'), seq(form('under'), form('way')))),
          seq(form('kicked'), form('off')),
        ),
      ),
    ),
    examples: [
      'Monday saw the opening of a week of cinema in ⟦place Osh⟧.',
      'The town witnessed the start of the festival.',
    ],
    counterexamples: ['Monday saw the opening of a bridge.'],
  }),
  rule('en/event/expected-on-visit', {
    kind: 'event',
    force: 'intended',
    priority: 48,
    always: { type: 'visit' },
    pattern: seq(
      either(SOMEBODY, form('king', 'queen', 'emir', 'minister', 'president', 'chancellor', 'premier')),
      gap(3, INSIDE),
      form('is', 'are'),
      form('expected', 'due', 'awaited'),
      gap(1, form('to', 'arrive', 'be')),
      form('in', 'at'),
      PLACE,
      either(form('on', 'for', 'in'), entity('date')),
    ),
    examples: [
      'The King of Norway is expected in ⟦place Tashkent⟧ on a visit in June.',
      'The president of Georgia is due in ⟦place Osh⟧ on 5 May.',
    ],
    counterexamples: ['The cargo is due in Osh on 5 May.'],
  }),
  rule('en/event/next-meets', {
    kind: 'event',
    force: 'intended',
    priority: 44,
    pattern: either(
      seq(
        BODY,
        gap(1, form('next', 'again')),
        form('meets', 'convenes', 'meet', 'gathers', 'reconvenes'),
        gap(1, form('next', 'again')),
        form('in', 'on', 'at'),
        gap(2),
        entity('place', 'date', 'country'),
      ),
      seq(
        BODY,
        form('will', 'would'),
        gap(1, ADVERB),
        form('sit', 'meet', 'gather', 'convene'),
        gap(2, form('again', 'next', 'for', 'once', 'more')),
        form('in', 'on', 'at', 'again'),
        gap(2),
        optional(entity('place', 'date', 'country')),
      ),
    ),
    examples: [
      'The Business Council next meets in ⟦place Osh⟧ in September.',
      'The ministers said the council would sit again in May.',
    ],
    counterexamples: ['The council meets every week.'],
  }),
  rule('en/event/due-to-be-staged', {
    kind: 'event',
    force: 'reported',
    priority: 47,
    extent: 'match',
    pattern: seq(
      oneOf(EN_EVENT_NOUNS),
      gap(5, except(form(',', ';', 'is', 'are', 'was', 'were'))),
      optional(form(',')),
      form('due', 'set', 'slated', 'scheduled', 'planned'),
      form('to'),
      either(
        form('gather', 'convene', 'open'),
        seq(form('be'), form('staged', 'held', 'convened', 'hosted')),
        seq(form('take'), form('place')),
      ),
      form('in', 'on', 'at'),
      repeat(except(form(',', ';', '.', '–', '—', 'and')), 1, 12),
    ),
    examples: [
      'They spoke of the summit of Turkic states, due to be staged in ⟦place Osh⟧ in the autumn.',
      'They turned to the forum, due to convene in ⟦place Baku⟧ in May.',
    ],
    counterexamples: ['They spoke of the summit, which was staged in Osh.'],
  }),
  rule('en/event/look-forward', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      oneOf(['look']),
      form('forward'),
      form('to'),
      either(
        seq(
          form('meeting', 'welcoming', 'seeing', 'receiving'),
          gap(6),
          either(...NAMED_TYPES.map((type) => capture('type', word(type), type))),
          gap(4),
          entity('date', 'place'),
        ),
        seq(
          capture('type', form('meeting', 'welcoming', 'seeing', 'receiving'), 'meeting'),
          gap(8),
          entity('date', 'place'),
        ),
        seq(form('hosting', 'visiting'), inside(8), either(PLAIN_NOUN, entity('place', 'country'))),
        seq(inside(6), PLAIN_NOUN, gap(6), entity('date', 'place')),
      ),
    ),
    examples: [
      'The leaders looked forward to meeting again in May.',
      'He looked forward to the forum in ⟦place Osh⟧.',
    ],
    counterexamples: ['They looked forward to fruitful cooperation.'],
  }),
]
