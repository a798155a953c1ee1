import { AGREED_RULES } from './agreed.js'
import { ARRIVAL_RULES } from './arrival.js'
import { AWARD_RULES } from './award.js'
import { BACKED_RULES } from './backed.js'
import { COMING_RULES } from './coming.js'
import { COUNT_RULES } from './counts.js'
import { DOCUMENT_RULES } from './document.js'
import { ECONOMY_RULES } from './economy.js'
import { EVENT_RULES } from './event.js'
import { FIGURE_RULES } from './figure.js'
import { GOODS_RULES } from './goods.js'
import { GREETING_RULES } from './greeting.js'
import { GROWTH_RULES } from './growth.js'
import { INTENDED_RULES } from './intended.js'
import { LIST_RULES } from './list.js'
import { MEETING_RULES } from './meeting.js'
import { NUMBER_TOLD_RULES } from './number-told.js'
import { ORDERED_RULES } from './ordered.js'
import { PROJECT_RULES } from './project.js'
import { PROPOSED_RULES } from './proposed.js'
import { REPORT_RULES } from './report.js'
import { RUNNING_RULES } from './running.js'
import { SHARE_RULES } from './share.js'
import { SIZE_RULES } from './size.js'
import { SUPPORTED_RULES } from './supported.js'
import { TOLD_RULES } from './told.js'
import { TOPIC_RULES } from './topic.js'
import { TRAVEL_RULES } from './travel.js'
import { VISIT_RULES } from './visit.js'
import { YIELD_RULES } from './yield.js'

/** All Uzbek rules; their order means nothing. */
export const UZ_RULES = [
  ...MEETING_RULES,
  ...ARRIVAL_RULES,
  ...FIGURE_RULES,
  ...GROWTH_RULES,
  ...ECONOMY_RULES,
  ...SHARE_RULES,
  ...GOODS_RULES,
  ...YIELD_RULES,
  ...SIZE_RULES,
  ...COUNT_RULES,
  ...NUMBER_TOLD_RULES,
  ...TRAVEL_RULES,
  ...ORDERED_RULES,
  ...AGREED_RULES,
  ...INTENDED_RULES,
  ...COMING_RULES,
  ...LIST_RULES,
  ...PROPOSED_RULES,
  ...SUPPORTED_RULES,
  ...BACKED_RULES,
  ...PROJECT_RULES,
  ...RUNNING_RULES,
  ...TOLD_RULES,
  ...EVENT_RULES,
  ...VISIT_RULES,
  ...DOCUMENT_RULES,
  ...REPORT_RULES,
  ...GREETING_RULES,
  ...AWARD_RULES,
  ...TOPIC_RULES,
]
