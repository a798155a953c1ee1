import {
  barring,
  context,
  either,
  end,
  endingIn,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_ACT_ENDINGS, EN_ACT_NOUNS } from '../lexicon/acts.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { EN_THINGS } from '../lexicon/things.js'
import {
  ADVERB,
  ANYTHING,
  action,
  actsBehind,
  BE,
  done,
  GERUND_ACTS,
  inside,
  PHRASE,
  TO_ACTS,
} from './parts.js'

/** Bodies that settle a matter by their word. */
const BODIES = form(
  ...[
    'board',
    'cabinet',
    'government',
    'commission',
    'council',
    'parliament',
    'senate',
    'committee',
    'ministry',
  ],
  ...['ministries', 'majilis', 'assembly', 'authorities', 'governments', 'bundestag', 'duma', 'regulator'],
)
/** Nouns that end like acts and are texts, or no acts. */
const NO_ACTS = [
  ...EN_DOCUMENT_NOUNS,
  ...[
    'document',
    'statement',
    'legislation',
    'constitution',
    'project',
    'policy',
    'nomination',
    'candidature',
  ],
  ...['initiative', 'appointment', 'approach', 'proposal', 'mechanism', 'reform', 'measure', 'step', 'visit'],
  ...['composition', 'recommendation', 'position', 'declaration', 'government', 'parliament', 'ministry'],
]
const DECIDED = either(
  plain(barring(endingIn(EN_ACT_ENDINGS, 'noun'), NO_ACTS)),
  plain(barring(oneOf(EN_ACT_NOUNS, 'noun'), NO_ACTS)),
)
const DECIDE = ['approve', 'endorse', 'authorise', 'sanction', 'clear', 'green-light']
/** What an assent is given to: an act, or a thing to be built. */
const TO_WHAT = seq(
  form('to', 'for', 'on'),
  gap(4, except(form(',', ';'))),
  either(action(), marked('gerund'), plain(oneOf(EN_THINGS, 'noun'))),
)
const ASSENT = either(
  form('go-ahead', 'consent', 'assent', 'approval', 'blessing', 'nod'),
  seq(form('green'), form('light')),
  seq(form('go'), form('ahead')),
)

/** Those who settle a matter between them. */
const DECIDERS = form(
  ...['sides', 'parties', 'ministers', 'ministries', 'companies', 'governments', 'leaders', 'delegations'],
  ...['presidents', 'premiers', 'countries'],
)

/** Matters settled: what a body decides on, assents to, and what was found in common. */
export const SETTLED_RULES = [
  rule('en/commitment/body-decides', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        context(
          seq(
            either(BODIES, entity('organisation')),
            gap(6, except(form(',', ';', 'to', 'will', 'would', 'by'))),
          ),
        ),
        done(...DECIDE),
        PHRASE,
        DECIDED,
      ),
      seq(DECIDED, gap(8, except(form(',', ';', 'and'))), BE, gap(1, ADVERB), done(...DECIDE), form('by')),
    ),
    examples: [
      'The board approved the allocation of land for a pier.',
      'The construction of a pier was approved by the council.',
    ],
    counterexamples: ['The board approved a declaration on piers.', 'The minister approved of tea.'],
  }),
  rule('en/commitment/give-assent', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    pattern: either(
      seq(done('give', 'grant', 'receive', 'get', 'win', 'obtain'), inside(2), ASSENT, TO_WHAT),
      seq(either(seq(done('sign'), form('off')), done('assent', 'accede')), TO_WHAT),
      seq(
        DECIDED,
        gap(8, except(form(',', ';', 'and', 'will', 'would'))),
        form('given', 'got', 'received', 'won', 'secured', 'obtained'),
        gap(2, either(marked('adjective'), form('the', 'a', 'their', 'its'))),
        ASSENT,
      ),
      seq(ASSENT, gap(2), BE, gap(1), done('give', 'grant', 'obtain', 'receive'), TO_WHAT),
    ),
    examples: [
      'The commission gave the go-ahead for the construction of a pier.',
      'Approval was given to the opening of a branch.',
      'The construction of a pier has been given the green light.',
      'The premiers signed off on the building of a pier.',
    ],
    counterexamples: ['The commission gave no consent.', 'The lamp gave a green light.'],
  }),
  rule('en/commitment/find-compromise', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        form('consensus', 'compromise', 'agreement', 'understanding'),
        optional(form('has', 'have', 'had')),
        form('emerged'),
        form('on', 'over', 'about', 'that'),
      ),
      seq(
        done('strike', 'clinch', 'broker', 'reach', 'find', 'forge'),
        inside(2),
        form('compromise', 'deal', 'accommodation', 'bargain', 'settlement'),
        form('on', 'over', 'to', 'for', 'about'),
      ),
      seq(
        form('compromise', 'deal', 'settlement'),
        gap(8, except(form(',', ';'))),
        form('was', 'were', 'been'),
        gap(1, ADVERB),
        done('strike', 'clinch', 'broker', 'reach', 'find', 'forge'),
      ),
      seq(
        form('shook', 'shaken'),
        form('hands'),
        form('on', 'over'),
        form('a', 'an', 'the', 'joint', 'more'),
      ),
    ),
    examples: [
      'A settlement over fees was found.',
      'Consensus emerged on common posts.',
      'The ministers shook hands on a daily train.',
    ],
    counterexamples: ['The sides discussed a compromise.', 'The guests shook hands on leaving.'],
  }),
  rule('en/commitment/give-word', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      done('give'),
      gap(1),
      form('word', 'promise', 'pledge', 'undertaking', 'commitment'),
      TO_ACTS,
      end(),
    ),
    examples: [
      'The ministers gave their word to ⟦act lift the ban⟧.',
      'Georgia gave an undertaking to ⟦act open a pier⟧.',
    ],
    counterexamples: ['The ministers gave the floor to the guests.'],
  }),
  rule('en/commitment/sign-up-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(
        seq(done('sign'), form('up'), form('to'), GERUND_ACTS),
        seq(
          done('make', 'enter', 'assume', 'accept', 'take'),
          inside(3),
          form('commitment', 'pledge', 'promise', 'obligation', 'undertaking', 'vow'),
          TO_ACTS,
        ),
        seq(
          form('commitment', 'pledge', 'promise', 'undertaking', 'obligation'),
          BE,
          gap(1, ADVERB),
          done('make', 'give', 'assume', 'accept'),
          TO_ACTS,
        ),
        seq(
          form('stands', 'stand', 'stood', 'abides', 'abide'),
          form('by'),
          form('its', 'their', 'his', 'her', 'the'),
          form('commitment', 'pledge', 'promise', 'undertaking', 'obligation', 'decision'),
          TO_ACTS,
        ),
        seq(
          form('there'),
          form('is', 'was'),
          gap(2),
          form('agreement', 'consensus', 'accord'),
          either(TO_ACTS, actsBehind('on', 'for')),
        ),
      ),
      end(),
    ),
    examples: [
      'Both governments have signed up to ⟦act lowering fees⟧.',
      'Serbia made a commitment to ⟦act open a pier⟧.',
      'A commitment was made to ⟦act open a pier⟧.',
      'There is agreement to ⟦act lower the fees⟧.',
      'Georgia stands by its pledge to ⟦act open a pier⟧.',
    ],
    counterexamples: ['Both governments signed the treaty.', 'There is an agreement on paper.'],
  }),
  rule('en/commitment/opt-for', {
    kind: 'commitment',
    force: 'agreed',
    priority: 40,
    pattern: either(
      seq(done('opt'), form('for'), form('a', 'an', 'the', 'joint', 'more')),
      seq(
        context(seq(DECIDERS, gap(2, ADVERB), optional(form('have', 'has')))),
        done('settle'),
        form('on'),
        form('a', 'an', 'the', 'joint', 'common'),
        ANYTHING,
        end(),
      ),
      seq(
        context(seq(either(DECIDERS, entity('country', 'organisation', 'post', 'person')), gap(2, ADVERB))),
        optional(form('have', 'has')),
        form('chose', 'chosen', 'elected', 'determined'),
        TO_ACTS,
        end(),
      ),
    ),
    examples: [
      'The sides chose to open a pier.',
      'The ministries opted for a joint tender.',
      'The sides settled on a single tariff.',
    ],
    counterexamples: ['Dust settled on the table tops.', 'He was chosen to lead the choir.'],
  }),
]
