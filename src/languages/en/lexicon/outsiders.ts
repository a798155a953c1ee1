import { wordsOf } from './words-of.js'

/** Those who promise nothing in the name of a state: players, artists, the weather. */
export const EN_OUTSIDERS = wordsOf(`
  player footballer boxer wrestler coach referee umpire striker midfielder goalkeeper squad teammate winger
  opponent match semi-final quarter-final pitch scoreline league spectator fan album novel singer actress
  rain snow snowfall temperature frost weather forecaster thunderstorm rescuer rescue firefighter medic winner bout promoter ticket runner publisher organiser organizer thief burglar suspect court club champion historian opera actor novelist writer poet composer musician violinist
  painter sculptor pianist dancer grandmaster medallist athlete meteorologist judoka weightlifter skater racer jockey potter author restaurant family bride groom sponsor fencer archer film-maker filmmaker`)
