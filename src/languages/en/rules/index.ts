import { AGREED_RULES } from './agreed.js'
import { AIM_RULES } from './aims.js'
import { AMOUNT_RULES } from './amounts.js'
import { ANSWERED_RULES } from './answered.js'
import { AWARD_RULES } from './award.js'
import { BACKED_RULES } from './backed.js'
import { BESIDE_RULES } from './beside.js'
import { COMING_RULES } from './coming.js'
import { CONSIDERED_RULES } from './considered.js'
import { DELAYED_RULES } from './delayed.js'
import { DOCUMENT_RULES } from './document.js'
import { ECONOMY_RULES } from './economy.js'
import { EVENT_RULES } from './event.js'
import { FIGURE_RULES } from './figure.js'
import { SUM_RULES } from './figure-sums.js'
import { FRAMED_RULES } from './framed.js'
import { GOODS_RULES } from './goods.js'
import { GREETING_RULES } from './greeting.js'
import { HOPED_RULES } from './hoped.js'
import { HOSTED_RULES } from './hosted.js'
import { INTENDED_RULES } from './intended.js'
import { ISSUED_RULES } from './issued.js'
import { LAID_RULES } from './laid.js'
import { LED_RULES } from './led.js'
import { LIST_RULES } from './list.js'
import { LOT_RULES } from './lots.js'
import { MARKED_RULES } from './marked.js'
import { MEETING_RULES } from './meeting.js'
import { MOTION_RULES } from './motion.js'
import { NEEDED_RULES } from './needed.js'
import { NUMBER_TOLD_RULES } from './number-told.js'
import { OF_THOSE_RULES } from './of-those.js'
import { OPEN_RULES } from './open.js'
import { OPENED_RULES } from './opened.js'
import { ORDERED_RULES } from './ordered.js'
import { PAPERWORK_RULES } from './paperwork.js'
import { PLIED_RULES } from './plied.js'
import { PRIORITY_RULES } from './priorities.js'
import { PROJECT_RULES } from './project.js'
import { PROMISED_RULES } from './promised.js'
import { PROPOSED_RULES } from './proposed.js'
import { RAISED_RULES } from './raised.js'
import { RECEIVED_RULES } from './received.js'
import { RECOUNTED_RULES } from './recounted.js'
import { REFRAINED_RULES } from './refrained.js'
import { REPORT_RULES } from './report.js'
import { SETTLED_RULES } from './settled.js'
import { SHARE_RULES } from './shares.js'
import { SPENT_RULES } from './spent.js'
import { STAGED_RULES } from './staged.js'
import { STAGE_RULES } from './stages.js'
import { STANCE_RULES } from './stances.js'
import { SUPPORTED_RULES } from './supported.js'
import { THEMED_RULES } from './themed.js'
import { TOPIC_RULES } from './topic.js'
import { TRAVEL_RULES } from './travel.js'
import { TURN_RULES } from './turns.js'
import { UNDERSIGNED_RULES } from './undersigned.js'
import { UNDERTAKEN_RULES } from './undertaken.js'
import { URGED_RULES } from './urged.js'
import { WANTED_RULES } from './wanted.js'
import { WORK_RULES } from './works.js'

/** All English rules; their order means nothing. */
export const EN_RULES = [
  ...MEETING_RULES,
  ...RECEIVED_RULES,
  ...LOT_RULES,
  ...PROMISED_RULES,
  ...STANCE_RULES,
  ...FIGURE_RULES,
  ...ECONOMY_RULES,
  ...AIM_RULES,
  ...SUM_RULES,
  ...SHARE_RULES,
  ...TRAVEL_RULES,
  ...SETTLED_RULES,
  ...WANTED_RULES,
  ...ANSWERED_RULES,
  ...STAGED_RULES,
  ...STAGE_RULES,
  ...SPENT_RULES,
  ...NUMBER_TOLD_RULES,
  ...ORDERED_RULES,
  ...AGREED_RULES,
  ...INTENDED_RULES,
  ...LIST_RULES,
  ...PROPOSED_RULES,
  ...SUPPORTED_RULES,
  ...NEEDED_RULES,
  ...CONSIDERED_RULES,
  ...PROJECT_RULES,
  ...EVENT_RULES,
  ...COMING_RULES,
  ...DOCUMENT_RULES,
  ...ISSUED_RULES,
  ...REFRAINED_RULES,
  ...REPORT_RULES,
  ...GREETING_RULES,
  ...GOODS_RULES,
  ...AWARD_RULES,
  ...TOPIC_RULES,
  ...THEMED_RULES,
  ...OPEN_RULES,
  ...PRIORITY_RULES,
  ...PAPERWORK_RULES,
  ...DELAYED_RULES,
  ...LAID_RULES,
  ...WORK_RULES,
  ...FRAMED_RULES,
  ...HOPED_RULES,
  ...MARKED_RULES,
  ...BESIDE_RULES,
  ...OF_THOSE_RULES,
  ...HOSTED_RULES,
  ...RECOUNTED_RULES,
  ...UNDERSIGNED_RULES,
  ...UNDERTAKEN_RULES,
  ...URGED_RULES,
  ...AMOUNT_RULES,
  ...TURN_RULES,
  ...PLIED_RULES,
  ...OPENED_RULES,
  ...RAISED_RULES,
  ...MOTION_RULES,
  ...LED_RULES,
  ...BACKED_RULES,
]
