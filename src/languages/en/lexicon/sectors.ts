import type { WordTable } from '../../language.js'

/** Words of sectors; one that stands for two has two rows under other words.
 *  source: the sector list of the contract kelisim.reading/1; domain words of the press of the region */
export const EN_SECTORS: WordTable = [
  ['tractor', 'machine-building'],
  ['haulage, road sign|safety', 'transport'],
  ['coal, rare earth', 'mining'],
  ['housing', 'construction'],
  ['software, telecommunications', 'it'],
  ['capital market', 'finance'],
  ['pilgrimage', 'tourism'],
  ['vocational training', 'education'],
  [
    'telemedicine, cancer, surgeon, physician, paediatric, oncology, cardiology, patient, ambulance',
    'health',
  ],
  [
    'vineyard, viticulture, winegrowing, potato, cotton growing, irrigated land, pasture, plant protection',
    'agriculture',
  ],
  ['second|double|single|rail|railway track, track =on|=between', 'transport'],
  ['cargo|freight|air|ferry|bus|coach|rail service, air cargo', 'transport'],
  ['biodiversity, emission, waste recycling', 'ecology'],
  ['=dry port, multimodal terminal', 'logistics'],
  ['confectionery, flour, sugar', 'food'],
  ['border protection, counter-terrorism', 'security'],
  ['theatre, library', 'culture'],
  ['market access', 'trade'],
  ['border area, sister|twin city', 'regions'],
  [
    'machine building, =machine-building, mechanical engineering, machinery, =engineering, machine tool',
    'machine-building',
  ],
  [
    'electrical, electrical engineering, electrical industry, electronics, cable, transformer, household appliance',
    'electrical',
  ],
  [
    'oil, gas, oil and gas, =oil-and-gas, petroleum, hydrocarbon, gas and oil, refinery, oil refining',
    'oil-gas',
  ],
  ['chemical, chemistry, petrochemical, petrochemistry, petrochemicals, chemicals, fertiliser', 'chemicals'],
  ['ammonia, urea, methanol, caustic soda, soda ash, polymer', 'chemicals'],
  [
    'textile, textiles, spinning, cotton-spinning, light industry, cotton, garment, silk, silk-spinning, cocoon, carpet, wool, leather, clothing, yarn',
    'textile',
  ],
  [
    'agriculture, agricultural, agrarian, =agro-industrial, farming, =agribusiness, livestock, horticulture, grain, wheat',
    'agriculture',
  ],
  ['investment platform|company|holding, development fund', 'finance'],
  ['fishery, fish, sturgeon, aquaculture, fish-farming, poultry, cattle, sheep, orchard', 'agriculture'],
  ['=mines, open-pit, quarry, mineral, lithium, copper ore', 'mining'],
  ['oilseed, crop, agro-industry, veterinary, seed growing, greenhouse, fruit, vegetable', 'agriculture'],
  [
    'transport, transportation, railway, rail, =roads, road transport|transit|link|infrastructure|freight|network, aviation, air service|link|traffic, flight, transit, port',
    'transport',
  ],
  [
    'road permit, permit for|of lorry|truck, bus|coach service|route|link|line, block|freight|container|passenger train, highway, motorway, transport corridor, locomotive, wagon, shipping, tanker, ferry, bridge, branch line, dry dock, haulier, container line, berth',
    'transport',
  ],
  [
    'energy, electricity, power plant|station|engineering|grid|industry, nuclear engineering, hydropower, =power, hydroelectric, nuclear, solar',
    'energy',
  ],
  ['renewable, renewables, wind farm, fuel, =hydro, reactor, green hydrogen', 'energy'],
  ['dyeing, weaving, knitwear, footwear, seamstress', 'textile'],
  ['highway, motorway', 'transport'],
  ['river|stream|flow monitoring, discharge data, =pumped water', 'water'],
  [
    'dam, reservoir, hydrological, canal, glacier monitoring, hydrologist, flood, desalination, irrigation canal',
    'water',
  ],
  [
    'water, irrigation, water management|resource|body|sector|supply, =transboundary|=shared|=border|=common river',
    'water',
  ],
  [
    'mining, geology, geological, subsoil, mineral, raw material, critical raw material, uranium, exploration',
    'mining',
  ],
  ['metallurgy, metallurgical, steel, copper, metal, aluminium', 'metals'],
  ['construction material, building material, construction industry|sector, cement', 'construction'],
  ['automotive, car, car-making, carmaking, automobile, vehicle, bus, car industry', 'automotive'],
  ['pharmaceutical, pharmaceuticals, medicine, vaccine, drug registration', 'pharma'],
  [
    'digital, digitalisation, digitalization, digitization, information technology, it sector|industry|company|park|hub|specialist|field, =ict, artificial intelligence',
    'it',
  ],
  ['=e-government, startup, data centre, e-commerce, cybersecurity, data exchange, exchange of data', 'it'],
  ['electronic|online|digital|single|unified platform', 'it'],
  [
    'finance, financial, banking, bank, investment fund, stock exchange, insurance, investment company, payment|bank card, payment system',
    'finance',
  ],
  ['tourism, tourist, hotel', 'tourism'],
  ['fibre-optic|optical|fiber-optic|fibre cable|line, optic cable', 'it'],
  [
    'education, educational, university, science, scientific, higher education, academic, school, student, diploma, degree recognition, recognition of =the? =academic? degree, academic degree, campus, schoolteacher, teacher, textbook, training =centre|=programme|=of|specialist',
    'education',
  ],
  ['culture, cultural, cinema, art, film, museum', 'culture'],
  ['health, healthcare, health care, medical, hospital, nurse', 'health'],
  [
    'ecology, ecological, climate, environmental, protection of =the? environment, green development|economy',
    'ecology',
  ],
  [
    'space industry|exploration|technology|sector|research|cooperation|activity, outer space, satellite',
    'space',
  ],
  ['logistics, logistic, warehouse', 'logistics'],
  [
    'food, =food-processing, meat, =grain-processing, foodstuff, dairy, processing of agricultural product',
    'food',
  ],
  [
    'security, defence, military, counterterrorism, terrorism, border guard, extremism, cybersecurity',
    'security',
  ],
  ['drug|human|arms trafficking|smuggling|trade, =trafficking', 'security'],
  ['trade, trading, export, import, e-commerce, commerce, trade and economic', 'trade'],
  ['substation, power line, wind|solar park, electrification', 'energy'],
  ['settlement|payment in national currency, correspondent account, funding', 'finance'],
  [
    'road to|through|between|from|in|near|across|before|be|have|will, =road repair|construction|section, train service, airline, carriage of grain|goods',
    'transport',
  ],
  ['seed, seedling, beekeeping', 'agriculture'],
  ['scholarship, lecturer, rector', 'education'],
  ['carrier, haulier, load factor, freight forwarder, rolling stock, tram, locomotive', 'transport'],
  ['loan at, lending, microcredit, mortgage, interest rate', 'finance'],
  ['greenhouse farming, sunflower oil', 'agriculture'],
  ['forest, reforestation, afforestation, tree, glacier, desertification, conservation, reserve', 'ecology'],
  ['=regions, interregional, =inter-regional, regional cooperation, cross-border', 'regions'],
]
