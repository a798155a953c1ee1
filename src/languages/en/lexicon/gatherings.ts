import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Nouns of meetings and talks. */
export const EN_MEETING_NOUNS = wordsOf(`
  meeting talk negotiation conversation session summit call consultation forum conference visit dialogue gathering
  congress videoconference round ceremony reception briefing discussion trip council sitting
  seminar roundtable audience`)

/** Nouns of things that are held on a day. */
export const EN_EVENT_NOUNS = wordsOf(`
  summit meeting forum session conference exhibition fair festival week visit talk negotiation championship tournament
  expo congress consultation event seminar celebration ceremony round concert workshop biennale games olympiad marathon
  dialogue days symposium exercise drill webinar hackathon presentation expedition rally camp roadshow contest parade
  mission roundtable training gala course masterclass competition regatta gathering sitting`)

/** Formats of meetings; the earlier row wins where two begin at the same word. */
export const EN_FORMATS: WordTable = [
  ['informal, unofficial, =informally, =unofficially', 'informal'],
  ['telephone, phone, =telephoned, by telephone|phone, over the telephone|phone, =call', 'telephone'],
  ['state visit', 'state-visit'],
  ['official visit', 'official-visit'],
  ['=working visit|trip', 'working-visit'],
  ['videoconference, video conference|link|call|format, =videolink, =online, online format', 'online'],
  ['consultative meeting', 'summit'],
  ['summit', 'summit'],
  ['intergovernmental commission, joint commission, commission', 'commission'],
  ['session|meeting of the? joint? intergovernmental commission', 'commission'],
  ['session, sitting, gathering|meeting of the supreme|interstate', 'session'],
  [
    'meeting of =the? =high-level|=business|=supreme|=strategic|=joint? =strategic|=cooperation? council',
    'session',
  ],
  ['forum, conference, congress, seminar', 'other'],
  ['negotiation, talk', 'negotiations'],
  ['council, committee, subcommittee', 'session'],
]

/** Types of events. */
export const EN_EVENTS: WordTable = [
  ['summit, consultative meeting', 'summit'],
  ['visit, trip', 'visit'],
  ['business|investment|investors|economic? forum', 'forum'],
  ['forum, congress, conference, seminar, symposium, webinar, round table, roundtable', 'forum'],
  ['session|meeting of the? joint? intergovernmental|joint commission', 'commission'],
  ['intergovernmental commission, joint commission', 'commission'],
  ['session, sitting', 'session'],
  [
    'meeting of =the? =business|=supreme|=interstate|=strategic|=high-level|=cooperation|=joint? =strategic|=cooperation? council',
    'session',
  ],
  ['exhibition, fair, expo', 'exhibition'],
  [
    'day|week|year of =uzbek|=kazakh|=kyrgyz|=tajik|=turkmen|=azerbaijani|=chinese|=russian|=georgian|=armenian|=mongolian|=turkish|=japanese|=korean|=indian|=iranian|=afghan|=belarusian|=ukrainian|=moldovan|=latvian|=lithuanian|=estonian|=finnish|=hungarian|=polish|=czech|=slovak|=slovenian|=serbian|=croatian|=bulgarian|=romanian|=greek|=german|=french|=italian|=spanish|=arab|=pakistani|=malaysian? culture|cinema|literature|art|music|cuisine',
    'culture',
  ],
  ['festival, concert, biennale, culture, cultural day|week', 'culture'],
  ['fashion|film|music|book|poetry|theatre|design|craft|cuisine week|day', 'culture'],
  ['championship, tournament, games, olympiad, match, marathon, regatta', 'sport'],
  [
    'exercise, drill, hackathon, presentation, expedition, rally, camp, roadshow, business mission, training, course',
    'other',
  ],
  ['meeting, talk, negotiation, consultation, round, gathering', 'meeting'],
]
