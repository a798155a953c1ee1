import { ACCEPTED_RULES } from './accepted.js'
import { AGREED_RULES } from './agreed.js'
import { AIM_RULES } from './aims.js'
import { AMOUNT_RULES } from './amounts.js'
import { ASSIGNED_RULES } from './assigned.js'
import { AWARD_RULES } from './award.js'
import { BUILDER_RULES } from './builders.js'
import { CEREMONY_RULES } from './ceremonies.js'
import { CHANGE_RULES } from './changes.js'
import { CHARGED_RULES } from './charged.js'
import { DELAYED_RULES } from './delayed.js'
import { DOCUMENT_RULES } from './document.js'
import { ECONOMY_RULES } from './economy.js'
import { EVENT_RULES } from './event.js'
import { FIGURE_RULES } from './figure.js'
import { FRAMED_RULES } from './framed.js'
import { GATHERED_RULES } from './gathered.js'
import { GOODS_RULES } from './goods.js'
import { GREETING_RULES } from './greeting.js'
import { HOLD_PROPOSED_RULES } from './hold-proposed.js'
import { HONOURED_RULES } from './honoured.js'
import { HOPED_RULES } from './hoped.js'
import { HOSTED_RULES } from './hosted.js'
import { INTENDED_RULES } from './intended.js'
import { ISSUED_RULES } from './issued.js'
import { LAID_RULES } from './laid.js'
import { LIST_RULES } from './list.js'
import { LOT_RULES } from './lots.js'
import { MEETING_RULES } from './meeting.js'
import { NEEDED_RULES } from './needed.js'
import { NUMBER_TOLD_RULES } from './number-told.js'
import { ONE_VIEW_RULES } from './one-view.js'
import { OPEN_RULES } from './open.js'
import { ORDERED_RULES } from './ordered.js'
import { PART_RULES } from './part.js'
import { PRIORITY_RULES } from './priorities.js'
import { PROJECT_RULES } from './project.js'
import { PROPOSED_RULES } from './proposed.js'
import { RECEIVED_RULES } from './received.js'
import { RECOUNTED_RULES } from './recounted.js'
import { REPORT_RULES } from './report.js'
import { SETTLED_RULES } from './settled.js'
import { SHARE_RULES } from './shares.js'
import { SIZE_RULES } from './size.js'
import { SPENT_RULES } from './spent.js'
import { STAGED_RULES } from './staged.js'
import { STAGE_RULES } from './stages.js'
import { SUPPORTED_RULES } from './supported.js'
import { THEMED_RULES } from './themed.js'
import { TOPIC_RULES } from './topic.js'
import { TRAVEL_RULES } from './travel.js'
import { TURN_RULES } from './turns.js'
import { UNDERSIGNED_RULES } from './undersigned.js'
import { UNDERTAKEN_RULES } from './undertaken.js'
import { UNSETTLED_RULES } from './unsettled.js'
import { URGED_RULES } from './urged.js'
import { VISIT_RULES } from './visit.js'
import { WANTED_RULES } from './wanted.js'
import { WILL_RULES } from './will.js'

/** All Russian rules; their order means nothing. */
export const RU_RULES = [
  ...MEETING_RULES,
  ...RECEIVED_RULES,
  ...GATHERED_RULES,
  ...UNSETTLED_RULES,
  ...LOT_RULES,
  ...ASSIGNED_RULES,
  ...FIGURE_RULES,
  ...CHANGE_RULES,
  ...ECONOMY_RULES,
  ...SHARE_RULES,
  ...AIM_RULES,
  ...PART_RULES,
  ...SIZE_RULES,
  ...TRAVEL_RULES,
  ...ORDERED_RULES,
  ...LIST_RULES,
  ...AGREED_RULES,
  ...ONE_VIEW_RULES,
  ...INTENDED_RULES,
  ...PROPOSED_RULES,
  ...SUPPORTED_RULES,
  ...NEEDED_RULES,
  ...PROJECT_RULES,
  ...CEREMONY_RULES,
  ...EVENT_RULES,
  ...VISIT_RULES,
  ...HOLD_PROPOSED_RULES,
  ...DOCUMENT_RULES,
  ...ISSUED_RULES,
  ...REPORT_RULES,
  ...GREETING_RULES,
  ...GOODS_RULES,
  ...AWARD_RULES,
  ...HONOURED_RULES,
  ...TOPIC_RULES,
  ...THEMED_RULES,
  ...OPEN_RULES,
  ...PRIORITY_RULES,
  ...DELAYED_RULES,
  ...LAID_RULES,
  ...BUILDER_RULES,
  ...ACCEPTED_RULES,
  ...SETTLED_RULES,
  ...CHARGED_RULES,
  ...WANTED_RULES,
  ...WILL_RULES,
  ...STAGED_RULES,
  ...STAGE_RULES,
  ...NUMBER_TOLD_RULES,
  ...SPENT_RULES,
  ...FRAMED_RULES,
  ...HOPED_RULES,
  ...HOSTED_RULES,
  ...RECOUNTED_RULES,
  ...UNDERSIGNED_RULES,
  ...UNDERTAKEN_RULES,
  ...URGED_RULES,
  ...AMOUNT_RULES,
  ...TURN_RULES,
]
