import { wordsOf } from './words-of.js'

/** Those who promise nothing in the name of a state: players, artists, the weather. */
export const EN_OUTSIDERS = wordsOf(`
  player footballer boxer wrestler coach referee umpire striker midfielder goalkeeper squad teammate winger
  opponent match semi-final quarter-final pitch scoreline league spectator fan album novel singer actress novelist
  rain snow snowfall temperature frost weather forecaster thunderstorm`)
