import { wordsOf } from './words-of.js'

/** Words of sport, the stage, the court, the road, the ward, the school, the shop, the kitchen and the weather: a text that
 *  mostly has these speaks of no state. */
export const EN_ELSEWHERE = wordsOf(`
  player footballer boxer wrestler coach referee umpire striker midfielder goalkeeper defender squad teammate winger
  match semi-final quarter-final scoreline spectator fan stadium goal substitute kick-off tournament championship
  penalty sprinter swimmer gymnast marathon athlete medallist grandmaster opponent hockey football basketball
  singer actress actor novelist painter sculptor pianist dancer conductor orchestra choir concert album novel poem poet
  film premiere stage gallery opera ballet audience theatre composer musician rehearsal violinist author reader
  dissertation biography marathoner runner
  die funeral widow widower obituary mourner burial memorial
  court judge verdict sentence defendant accused lawyer prosecutor burglar thief suspect detective investigator robbery
  theft fraud jail prison jury convict arrest bail
  driver passenger motorist pedestrian cyclist lorry truck crash collision overturn rescuer injured skid brake
  tyre paramedic firefighter
  diagnosis transplant
  headmaster headmistress homework schoolgirl schoolboy lesson classmate kindergarten librarian
  camper dormitory
  discount bakery cafe café restaurant menu customer tasting waiter barista loaf shop boutique voucher subscriber
  shopper checkout delicious
  recipe oven pot pan dough tablespoon teaspoon soak fry simmer boil bake onion carrot cook dish saucepan flour
  ingredient chef
  forecaster rain snow snowfall frost thunderstorm blizzard drizzle shower celsius gust fog hail sunny cloudy
  archaeologist archaeology excavation artefact artifact fresco tomb relic goddess handball volleyball rugby judo karate
  judoka podium weightlifter weightlifting taekwondo fencer fencing archer archery sambo film-maker filmmaker gala
  mountaineer climber race racer potter pottery jockey skater skating pacemaker finisher meteorite comet dinosaur fossil
  kitten puppy dog zoo gardener angler pensioner wedding bride groom birdwatcher crane diary`)

/** Words of wards and schools, of which ministers speak, too: in a sentence that names a state they tell nothing. */
export const EN_SERVICES = wordsOf(`
  doctor patient surgeon nurse ward hospital clinic surgery ambulance pupil teacher classroom season`)
