import { wordsOf } from './words-of.js'

/** Verbs of amounting to a number and of growing or falling to it. */
export const EN_CHANGES = wordsOf(`
  grow rise increase reach amount total make fall decrease decline drop shrink stand expand climb jump come hit
  soar exceed surpass pass cross approach account remain equal be include comprise number reduce attract
  constitute slip dip edge slump plunge surge tumble rebound gain swell plummet sink contract recede widen sag
  firm inch leap creep balloon mushroom skyrocket rocket spike dwindle wane crash advance strengthen recover
  ease slide shed narrow retreat diminish weaken subside`)
