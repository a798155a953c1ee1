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
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { ADVERB, done, inside, PHRASE, word } from './parts.js'

const SOMEBODY = entity('person', 'post', 'organisation', 'country')
const NOUN = oneOf(EN_MEETING_NOUNS, 'noun')
/** People of the sort that meets, named by their office alone. */
const OFFICIAL = plain(
  oneOf([
    ...['president', 'minister', 'premier', 'leader', 'counterpart', 'colleague', 'delegation', 'ambassador'],
    ...['chairman', 'governor', 'representative', 'entrepreneur', 'official', 'envoy', 'head'],
  ]),
)
/** Bodies that meet. */
const BODIES = ['group', 'commission', 'council', 'committee', 'board', 'subcommittee', 'assembly']
/** What is held, with the body that holds it. */
const HELD_BY = optional(seq(form('of'), gap(1), entity('organisation')))

/** Meetings: people or delegations met, spoke or arrived. */
export const MEETING_RULES = [
  rule('en/meeting/hold', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        capture('place', entity('place', 'country')),
        gap(2),
        either(done('host'), seq(done('play'), form('host'), form('to'))),
        inside(6),
        either(seq(NOUN, HELD_BY), entity('organisation')),
      ),
      seq(
        done(
          'hold',
          'conduct',
          'complete',
          'conclude',
          'begin',
          'chair',
          'convene',
          'host',
          'attend',
          'co-chair',
          'continue',
          'resume',
        ),
        inside(8),
        NOUN,
        HELD_BY,
      ),
      seq(done('have'), optional(seq(except(form('the')), inside(7))), NOUN, HELD_BY),
      seq(done('engage', 'enter'), form('in', 'into'), inside(3), NOUN, form('with')),
      seq(done('grant'), form('an'), form('audience'), form('to')),
      seq(form('got'), form('together'), form('with'), inside(6), either(SOMEBODY, OFFICIAL)),
      seq(done('make'), inside(3), word('call'), form('to')),
      seq(form('sat'), form('down'), gap(2), form('for'), inside(3), NOUN),
      seq(form('sat'), gap(1), form('down'), form('with'), inside(6), either(SOMEBODY, OFFICIAL)),
      seq(
        either(SOMEBODY, OFFICIAL),
        gap(4),
        form('got'),
        form('together'),
        either(form('in', 'at', 'on'), entity('date')),
      ),
    ),
    examples: [
      '⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ held an informal meeting in the city of ⟦place Osh⟧.',
      'The ministers held working talks.',
      '⟦place Osh⟧ played host to talks of the ministers.',
      '⟦participant Ivan Petrov⟧ made a telephone call to the minister.',
    ],
    counterexamples: ['The ministers will hold talks in autumn.', 'The ministers held the line.'],
  }),
  rule('en/meeting/at-talks-with', {
    kind: 'meeting',
    priority: 37,
    pattern: seq(
      form('at', 'during', 'in'),
      form('a', 'an', 'the'),
      gap(2),
      NOUN,
      form('with'),
      gap(3, except(form(',', 'by', 'video'))),
      either(entity('person'), seq(entity('post'), optional(form(',')), entity('person'))),
    ),
    examples: [
      'At a meeting with the minister ⟦participant Ivan Petrov⟧, rice supplies were discussed.',
      'In a conversation with ⟦participant Sadyr Japarov⟧ the minister raised the matter of fees.',
    ],
    counterexamples: ['At a meeting with readers, rice was served.'],
  }),
  rule('en/meeting/take-place', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(
        NOUN,
        gap(16),
        either(
          seq(done('take'), form('place')),
          seq(
            form('was', 'were', 'been'),
            gap(2),
            done('hold', 'conduct', 'convene', 'open', 'organise', 'stage', 'complete', 'host', 'close'),
          ),
          seq(form('came', 'drew'), form('to'), form('an', 'a'), form('end', 'close')),
          seq(form('wrapped', 'got'), form('up', 'underway')),
          done('conclude', 'end', 'start', 'open', 'continue', 'resume', 'close', 'finish'),
          form('began'),
          seq(form('has', 'have', 'had'), gap(1, ADVERB), form('begun')),
          seq(oneOf(['wrap', 'wind'], 'past'), form('up')),
        ),
      ),
      seq(NOUN, inside(6), form('was', 'were'), form('followed'), form('by'), inside(4), NOUN),
      seq(done('take'), form('place'), gap(6), NOUN),
      seq(NOUN, gap(14), form('was', 'were'), form('attended', 'chaired', 'co-chaired'), form('by')),
    ),
    examples: [
      'A session of the joint commission took place in ⟦place Bishkek⟧.',
      'Talks with ⟦participant Sadyr Japarov⟧ were held in ⟦place Osh⟧.',
    ],
    counterexamples: ['The meeting will take place in autumn.', 'The meeting was postponed.'],
  }),
  rule('en/meeting/meeting-there', {
    kind: 'meeting',
    priority: 39,
    extent: 'match',
    pattern: seq(
      either(SOMEBODY, OFFICIAL),
      gap(4, except(form(',', '.', ';'))),
      form(','),
      form('meeting', 'gathering', 'convening'),
      form('in', 'at', 'on', 'near'),
      gap(3, except(form(',', ';'))),
      entity('place', 'date'),
      gap(6, except(form(',', ';'))),
      form(','),
    ),
    examples: [
      'The Presidents, meeting in ⟦place Osh⟧ on 3 November, agreed to lower the fees.',
      'The ministers of the two states, convening in ⟦place Baku⟧, adopted a statement.',
    ],
    counterexamples: ['The Presidents, meeting the demands of Osh, agreed.', 'Fans, gathered in Osh, sang.'],
  }),
  rule('en/meeting/arrive', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        done('arrive', 'fly'),
        gap(6),
        form('in', 'at', 'to'),
        inside(2),
        capture('place', entity('place', 'country')),
      ),
      seq(done('arrive', 'be'), inside(3), form('on', 'for'), inside(4), plain(word('visit', 'trip'))),
      seq(form('is', 'are'), inside(3), form('on'), inside(3), word('visit', 'trip')),
      seq(form('is', 'are'), gap(1, ADVERB), form('visiting'), capture('place', entity('place', 'country'))),
      seq(
        done('travel', 'come', 'go', 'reach', 'leave', 'depart', 'head', 'set', 'land'),
        gap(1, form('out', 'off')),
        gap(1, form('to', 'for', 'in', 'at')),
        capture('place', entity('place', 'country')),
        gap(4, except(form(',', ';'))),
        form('on', 'for'),
        inside(4),
        plain(word('visit', 'trip')),
      ),
      seq(
        either(
          done('conclude', 'complete', 'end', 'finish', 'begin', 'start'),
          seq(oneOf(['wind', 'wrap'], 'past'), form('up')),
        ),
        inside(4),
        plain(word('visit', 'trip')),
        form('to'),
        inside(2),
        capture('place', entity('place', 'country')),
      ),
      seq(
        done('cross', 'travel', 'come', 'go', 'fly', 'drive', 'arrive'),
        gap(6, except(form(',', ';'))),
        either(form('for'), seq(form('to'), form('hold'))),
        inside(3),
        form('talks', 'consultations', 'negotiations', 'discussions', 'meeting', 'meetings'),
        form('with'),
      ),
      seq(
        either(done('pay', 'make', 'undertake'), seq(form('is', 'are'), form('paying', 'making'))),
        inside(4),
        plain(word('visit', 'trip')),
        optional(seq(form('to'), inside(2), capture('place', entity('place', 'country')))),
      ),
    ),
    examples: [
      'President of Kyrgyzstan Sadyr Japarov arrived in ⟦place Kazakhstan⟧ on a working visit.',
      'The delegation arrived in ⟦place Tashkent⟧.',
      'The minister left for ⟦place Tashkent⟧ on a working visit.',
      'The minister is paying a visit to ⟦place Tashkent⟧.',
      'A delegation of Georgia wound up a visit to ⟦place Tashkent⟧.',
      'The minister crossed into Osh on Friday for consultations with ⟦participant Ivan Petrov⟧.',
    ],
    counterexamples: ['The train arrived on time.'],
  }),
  rule('en/meeting/visit', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(
      done('visit'),
      either(inside(2), seq(form('the'), form('port', 'city', 'town', 'district', 'region'), form('of'))),
      capture('place', entity('place', 'country')),
    ),
    examples: [
      'A delegation of the ministry visited ⟦place Tashkent⟧.',
      'Sadyr Japarov visited ⟦place Astana⟧.',
    ],
    counterexamples: ['The guests visited a museum.'],
  }),
  rule('en/meeting/speak-to', {
    kind: 'meeting',
    priority: 41,
    pattern: seq(
      capture('format', done('speak'), 'telephone'),
      gap(3, except(form('about', 'of', 'at', 'in', 'video', 'on', 'by', 'over'))),
      form('to', 'with'),
      inside(5),
      entity('person', 'post'),
    ),
    examples: [
      'The prime minister ⟦format spoke⟧ to President of Kazakhstan Sadyr Japarov.',
      'The minister ⟦format spoke⟧ today with ⟦participant Ivan Petrov⟧.',
    ],
    counterexamples: ['The minister spoke by video link with Ivan Petrov.', 'The minister spoke of prices.'],
  }),
  rule('en/meeting/meet-with', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        either(
          seq(done('meet', 'speak', 'talk'), gap(4), form('with', 'to')),
          seq(done('confer', 'negotiate', 'consult', 'dine'), gap(4), form('with')),
        ),
        inside(7),
        either(SOMEBODY, OFFICIAL),
      ),
      seq(done('meet', 'receive', 'host'), PHRASE, entity('person', 'post')),
      seq(
        done('meet', 'receive', 'host', 'welcome'),
        form('his', 'her', 'their', 'the'),
        gap(2, except(form(',', ';', 'of', 'with'))),
        form('counterpart', 'counterparts', 'colleague', 'colleagues'),
      ),
      seq(
        form('was', 'were', 'been'),
        form('received', 'welcomed', 'hosted', 'greeted'),
        gap(4, except(form(',', ';'))),
        form('by'),
        gap(3, except(form(',', ';'))),
        either(entity('person', 'post'), OFFICIAL),
      ),
      seq(
        capture('place', entity('place')),
        form('welcomed', 'welcomes'),
        gap(8, except(form(';', 'that', 'and'))),
        entity('person'),
      ),
      seq(
        done('welcome'),
        optional(form('the')),
        entity('person', 'post'),
        optional(seq(optional(form(',')), entity('person'))),
        optional(form(',')),
        form('in', 'at'),
        entity('place'),
      ),
      seq(
        either(SOMEBODY, OFFICIAL, plain(oneOf(BODIES))),
        gap(8, except(form('will', 'would', 'shall', 'to', 'should'))),
        either(form('met', 'meet'), done('confer', 'consult', 'negotiate')),
        either(
          form('in', 'on', 'at', 'for', 'today', 'yesterday', 'online', 'virtually', ','),
          entity('date', 'place', 'country'),
          seq(optional(form('.')), end()),
        ),
      ),
      seq(
        either(SOMEBODY, OFFICIAL),
        gap(8),
        done('convene', 'gather', 'assemble'),
        either(form('in', 'at', 'for'), entity('date', 'place')),
      ),
      seq(
        done('speak', 'talk', 'converse'),
        form('by', 'over', 'on'),
        optional(form('the')),
        form('phone', 'telephone'),
      ),
      seq(
        either(SOMEBODY, OFFICIAL),
        gap(3),
        done('tour', 'inspect', 'visit'),
        gap(10),
        form('with', 'alongside'),
        gap(4),
        entity('person', 'post'),
      ),
      seq(done('receive', 'host', 'welcome'), inside(2), word('delegation')),
      seq(done('participate'), form('in'), inside(8), NOUN),
      seq(
        done('take'),
        form('part'),
        form('in'),
        inside(8),
        oneOf(
          EN_MEETING_NOUNS.filter((noun) => noun !== 'ceremony'),
          'noun',
        ),
      ),
    ),
    examples: [
      'Sadyr Japarov met with the President of Kazakhstan.',
      'The minister received ⟦participant Ivan Petrov⟧.',
      'Sadyr Japarov toured the port together with Prime Minister ⟦participant Ivan Petrov⟧.',
      'The presidents of Kazakhstan and Kyrgyzstan met in ⟦place Osh⟧.',
      'The two leaders met at the residence.',
      'A working group on rivers met in ⟦place Osh⟧.',
      'Presidents ⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ conferred in ⟦place Osh⟧.',
      'The ministers of Ghana and Togo met online.',
      'The ministers of the five states met in ⟦place Osh⟧.',
      'Sadyr Japarov welcomed ⟦participant Ivan Petrov⟧ in ⟦place Osh⟧.',
    ],
    counterexamples: [
      'The minister received a letter.',
      'The sides met with difficulties.',
      'Sadyr Japarov welcomed the proposal of the ministers in Osh.',
    ],
  }),
]
