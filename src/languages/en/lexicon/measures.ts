import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** What figures measure; longer rows win. */
export const EN_MEASURES: WordTable = [
  ['trade, turnover, trade turnover, commerce, sale', 'trade-turnover'],
  ['mutual|bilateral|foreign trade turnover?', 'trade-turnover'],
  ['volume|turnover of mutual|bilateral|foreign? trade turnover?', 'trade-turnover'],
  ['trade|commodity exchange', 'trade-turnover'],
  ['=two-way flow|exchange|trade|commerce, trade flow', 'trade-turnover'],
  ['export, =exported, =sold, delivery, supply', 'exports'],
  ['import, =imported, =bought', 'imports'],
  ['purchase, purchase abroad|overseas', 'imports'],
  ['joint|common|public purchase', 'other'],
  ['shipment|delivery|sale abroad|overseas', 'exports'],
  [
    'investment, =invested, =investments, foreign direct investment, authorised capital, charter capital',
    'investment',
  ],
  ['portfolio', 'investment-portfolio'],
  ['portfolio of joint|common? investment? project', 'investment-portfolio'],
  ['investment|project portfolio', 'investment-portfolio'],
  ['investment project', 'projects'],
  ['project', 'projects'],
  ['joint venture|enterprise|company', 'joint-ventures'],
  ['enterprise, company, firm, venture', 'joint-ventures'],
  ['flight', 'flights'],
  [
    'trip, passenger, passenger traffic|flow, tourist, visitor, traveller, tourist arrival, tourist flow',
    'visitors',
  ],
  [
    'cargo, freight, goods, shipment, cargo|freight traffic|transportation|turnover|volume, =transported, =carried',
    'cargo',
  ],
  ['container|rail|road|freight|goods traffic|flow, =throughput, traffic', 'cargo'],
  ['remittance, money transfer, mutual? settlement, capacity, settlement in national currency', 'other'],
  ['tourism', 'visitors'],
  ['lending', 'loan'],
  ['truck, lorry, wagon', 'cargo'],
  ['grain|coal|oil|wheat|timber =going|=moving|=passing|=crossing|=shipped', 'cargo'],
  ['transit, transit cargo|traffic|freight|transportation', 'transit'],
  ['=kwh|=kwh+., kilowatt hour, =kilowatt-hours', 'energy'],
  ['electricity, power, energy, gas|oil delivery|supply|export|import|shipment', 'energy'],
  ['=natural? gas, oil, coal, =crude', 'energy'],
  ['water', 'water'],
  ['job, workplace', 'jobs'],
  ['quota, permit', 'quota'],
  ['student, scholarship', 'students'],
  ['grant', 'investment'],
  ['checkpoint, crossing', 'other'],
  ['trade? surplus|deficit', 'other'],
  ['trade balance', 'other'],
  ['remittance', 'other'],
  ['output', 'other'],
  ['external|foreign|public debt', 'loan'],
  ['loan, credit, credit line', 'loan'],
]

/** The nouns that numbers are said of. */
export const EN_MEASURE_NOUNS = wordsOf(`
  trade turnover commerce export import investment portfolio project enterprise company firm venture flight tourist
  visitor traveller cargo freight transit electricity quota permit student scholarship loan credit job workplace
  surplus deficit remittance output debt purchase shipment delivery volume transportation traffic supply arrival water
  sale settlement capacity throughput tourism lending`)

/** Nouns that are figures wherever they are counted. */
export const EN_COUNTED_NOUNS = wordsOf(`
  project enterprise company firm venture flight tourist visitor traveller student scholarship grant job quota permit
  workplace checkpoint`)

/** Verbs and words of falling. */
export const EN_FALL: WordTable = [
  [
    'fall, decrease, decline, drop, shrink, reduce, slump, plunge, =down, =less, =lower, halve, slip, dip, tumble, plummet, sink, contract, recede, sag, dwindle, wane, crash, shed, =lost, ease, slide, narrow, retreat, diminish, weaken, subside, cut, trim, slash, lower, curtail, downsize, ebb, taper, =fewer',
    'fall',
  ],
  ['=below last|previous year', 'fall'],
]

/** Words that say what a change is compared with. */
export const EN_COMPARISONS: WordTable = [
  ['=same|=corresponding|=similar period|month|quarter of? last|previous|=the? year?', 'year-on-year'],
  [
    'year on year, =year-on-year, year over year, compared to|with last|=the|previous previous? year',
    'year-on-year',
  ],
  ['=compared to|with, in comparison to|with', 'multi-year'],
  ['=compared to|with =the? last|previous year', 'year-on-year'],
  ['%|percent from, per cent from, =more|=less|=higher|=lower than =in', 'year-on-year'],
  ['=on|=over|=against|=than =the? =same|=corresponding|=similar period|month|quarter', 'year-on-year'],
  ["=above|=below|=over|=on|=against =last|=previous =year's|=year", 'year-on-year'],
  ['=more|=less|=higher|=lower|=fewer|=up|=down =than|=on =last|=the previous? =year', 'year-on-year'],
  ['=more|=less|=higher|=lower|=fewer =than =a|=one =year =ago|=earlier|=before', 'year-on-year'],
  [
    '=number|=figure|=level|=total|=volume|=result|=amount =seen|=recorded|=posted|=registered|=reached|=for',
    'year-on-year',
  ],
  ['=third|=quarter|=fifth|=sixth|=eighth|=tenth|=half =from|=than|=on =in?', 'year-on-year'],
  ['=since the|=this? beginning|start of the|this? year', 'since-year-start'],
]
