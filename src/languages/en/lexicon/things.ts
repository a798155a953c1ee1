import { wordsOf } from './words-of.js'

/** Things that are built, opened, run. */
export const EN_THINGS = wordsOf(`
  plant factory enterprise mill complex facility station road bridge centre terminal port fund bank park building
  workshop hub cluster zone market hotel school hospital university branch highway motorway pipeline canal reservoir
  dam checkpoint crossing airport warehouse greenhouse farm technopark site unit refinery smelter mine substation
  consulate consulate-general embassy company joint-venture venture tunnel platform institute campus pavilion
  museum monument line railway railroad flight route service production hydropower powerplant project laboratory
  house manufacturing assembly lyceum theatre corridor depot metro stadium clinic data-centre airline ferry marketplace
  silo granary elevator kindergarten nursery polyclinic dormitory college gymnasium academy library mosque temple memorial
  berth quay pier jetty dock shipyard quarry bakery dairy tannery slaughterhouse brewery winery sawmill foundry incubator
  hall arena apartment housing overpass interchange bypass runway hangar boiler reactor landfill lane showroom supermarket
  block borehole track office mission sanatorium resort observatory pumping spinning hatchery orchard vineyard powerhouse
  store wharf turbine pylon weir lighthouse barrage embankment kiln furnace cannery creamery mast
  planetarium dispensary hostel boathouse tramway cableway monorail roundabout carriageway esplanade sluice aqueduct`)

/** Nouns that say building or running is going on. */
export const EN_WORKS = wordsOf(
  'construction building reconstruction modernisation repair renovation laying erection demarcation electrification rehabilitation refurbishment overhaul dredging drilling tunnelling paving widening excavation asphalting landscaping',
)

/** Nouns that say a thing is being prepared. */
export const EN_PREPARATIONS = wordsOf('design preparation survey study feasibility documentation')
