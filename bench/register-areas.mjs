const PAIR = "(array['UZ-KZ', 'UZ-TJ', 'KZ-KG', 'UZ-KG'])[1 + i % 4]"
const PARTY = "(array['UZ', 'KZ'])[1 + i % 2]"
const DAY = "date '2016-01-04' + (i % 3600)"
const SOURCE = "'press.example/' || i"
const STAGE = "(array['idea', 'agreed', 'signed', 'financed', 'construction'])[1 + i % 5]"
const nth = (table, share) =>
  `(select min(id) from ${table} where id >= '${share}' || lpad((i * 5)::text, 24, '0'))`
const id = (prefix, number = 'i') => `'${prefix}_' || lpad((${number})::text, 24, '0')`

/** Rows of the areas that no statement makes, in proportion to the commitments.
 *  shapes: the table, how many rows a thousand commitments have of it, columns with what each is made of out of `i` */
const AREAS = [
  ['offices', 1, { id: id('of'), name: "'Office ' || i", party: PARTY }],
  ['users', 3, { id: id('us'), name: "'Person ' || i", office: id('of', '1'), role: "'office'", since: DAY }],
  [
    'proposals',
    50,
    {
      ...{ id: id('pp'), command: "'instructions.close'", input: "jsonb_build_object('id', i)" },
      ...{
        confirmation: "'another-person'",
        parties: `array[${PARTY}]`,
        made_by: "'Person 1'",
        made_at: DAY,
      },
    },
  ],
  [
    'assessments',
    200,
    {
      ...{ id: id('as'), commitment: nth('commitments', 'co_'), assessor: "'Public sources'" },
      ...{ verdict: "'kept'", grounds: "'Ground ' || i", evidence: "'{}'::text[]", made_on: DAY },
    },
  ],
  [
    'instructions',
    500,
    {
      ...{ id: id('in'), commitment: nth('commitments', 'co_'), party: PARTY, given_by: "'President'" },
      ...{ given_on: DAY, addressee: "'Ministry ' || i % 40", executor: "'Office ' || i % 40" },
      ...{ co_executors: "'{}'::text[]", due: `${DAY} + 300`, state: "'under-way'" },
    },
  ],
  [
    'instruction_moves',
    1000,
    {
      ...{ id: id('im'), instruction: id('in', '1 + i / 2'), act: "'assigned'", state: "'under-way'" },
      ...{ on_day: DAY, by: "'Person 1'" },
    },
  ],
  [
    'undertakings',
    100,
    {
      ...{ id: id('un'), pair: PAIR, title: "'Plant ' || i", class: "'industrial'", sector: "'textile'" },
      ...{ places: "array['Place ' || i % 50]", enterprises: "array['Mill ' || i]", source: SOURCE },
    },
  ],
  [
    'undertaking_sides',
    200,
    {
      ...{ undertaking: id('un', '1 + (i - 1) / 2'), party: PARTY, stage: STAGE, stage_on: DAY },
      ...{ value: 'i', currency: "'USD'", jobs: 'i % 900', source: SOURCE },
    },
  ],
  [
    'segments',
    100,
    {
      ...{ id: id('sg'), undertaking: id('un'), party: PARTY, title: "'Segment ' || i" },
      ...{ stage: STAGE, stage_on: DAY, source: SOURCE },
    },
  ],
  [
    'stated_sums',
    20,
    {
      ...{ id: id('ss'), pair: PAIR, party: PARTY, day: DAY, covers: "'signed'", value: 'i' },
      ...{ currency: "'USD'", bound: "'about'", source: SOURCE },
    },
  ],
  [
    'joint_bodies',
    20,
    { id: id('bo'), pair: PAIR, name: "'Centre ' || i", type: "'centre'", source: SOURCE },
  ],
  [
    'milestones',
    60,
    {
      ...{ body: id('bo', '1 + (i - 1) / 3'), milestone: "(array['decided', 'site', 'charter'])[1 + i % 3]" },
      ...{ side: "'both'", due: `(${DAY})::text`, due_words: "'by then'", due_said_on: DAY, source: SOURCE },
    },
  ],
  [
    'programmes',
    5,
    {
      ...{ id: id('pg'), pair: PAIR, title: "'Programme ' || i", number: '1', state: "'in-force'" },
      ...{ state_on: DAY, source: SOURCE },
    },
  ],
  [
    'programme_items',
    500,
    {
      ...{ id: id('pi'), programme: id('pg', '1 + (i - 1) / 100'), number: '1', code: "'I' || i" },
      ...{ title: "'Item ' || i", sector: "'energy'", party: PARTY, due: `(${DAY})::text` },
    },
  ],
  [
    'period_reports',
    20,
    {
      ...{ id: id('pr'), pair: PAIR, party: PARTY, office: "'Office ' || i", period: "'2025-Q1'" },
      opened_by: "'Person 1'",
    },
  ],
  [
    'period_report_lines',
    400,
    { id: id('pl'), report: id('pr', '1 + (i - 1) / 20'), ordinal: 'i', title: "'Line ' || i" },
  ],
  [
    'relation_levels',
    0.5,
    {
      ...{ id: id('rl'), pair: PAIR, level: "'alliance'", signed: `(${DAY})::text`, source: SOURCE },
    },
  ],
  [
    'ties',
    30,
    {
      ...{ id: id('ti'), kind: "'cities'", first_party: "'UZ'", first_partner: "'City ' || i" },
      ...{ second_party: "'KZ'", second_partner: "'Town ' || i", state: "'active'", state_on: DAY },
      source: SOURCE,
    },
  ],
  [
    'series',
    2,
    {
      ...{ id: id('se'), measure: "'exports'", flow: "'exports'", reporter: PARTY, unit: "'unit ' || i" },
      ...{ partner: "(array['KZ', 'UZ'])[1 + i % 2]", frequency: "'month'", coverage: "'goods'" },
      source: SOURCE,
    },
  ],
  [
    'observations',
    300,
    {
      ...{ id: id('ob'), series: id('se', '1 + (i - 1) / 150'), period: `to_char(${DAY}, 'YYYY-MM')` },
      ...{ value: 'i', bound: "'exact'", vintage: "'V' || i", known_on: DAY, status: "'preliminary'" },
      source: SOURCE,
    },
  ],
  [
    'scheduled_events',
    50,
    {
      ...{
        id: id('sv'),
        title: "'Forum ' || i",
        type: "'forum'",
        scale: "'bilateral'",
        parties: `array[${PARTY}]`,
      },
      ...{ persons: "array['Minister ' || i % 60]", state: "'dated'", state_on: DAY, time: `(${DAY})::text` },
      ...{ first_day: DAY, last_day: `${DAY} + 1` },
    },
  ],
  [
    'event_wordings',
    100,
    {
      ...{ id: id('ew'), event: id('sv', '1 + (i - 1) / 2'), step: "'narrowed'", time: `(${DAY})::text` },
      ...{ words: "'in those days'", said_on: DAY, said_by: PARTY, source: SOURCE },
    },
  ],
  [
    'agenda_items',
    20,
    {
      ...{ id: id('ag'), format: "'consultative-meeting'", number: '1 + i % 9', title: "'Item ' || i" },
      ...{ raised_by: PARTY, state: "'raised'", state_on: DAY, source: SOURCE },
    },
  ],
  [
    'readout_links',
    50,
    {
      ...{ id: id('rk'), readout: '(select min(id) from readouts)', relation: "'refers-to'", target: SOURCE },
    },
  ],
  [
    'honours',
    10,
    {
      ...{ id: id('hn'), award_order: "'Order'", recipient: "'Person ' || i", recipient_party: PARTY },
      ...{ decreed_on: `(${DAY})::text`, source: SOURCE },
    },
  ],
  [
    'kept_greetings',
    50,
    {
      ...{ id: id('gk'), occasion: "'navruz'", year: '2000 + i % 25', sender: PARTY, day: DAY },
      ...{ greeted: "(array['KZ', 'UZ'])[1 + i % 2]", channel: "'letter'", words: "'Words ' || i" },
      source: SOURCE,
    },
  ],
]

/** A table and its history get rows for more commitments, on top of what is there.
 *  shapes: `thousands` of commitments before and after */
async function fillTable(client, [table, share, cells], thousands) {
  const { rows } = await client.query(`select history.columns_of($1, '?') as columns`, [table])
  const [{ columns }] = rows
  const [first, last] = [Math.floor(thousands.from * share) + 1, Math.floor(thousands.to * share)]
  await client.query(`with made as (insert into ${table} (${Object.keys(cells).join(', ')})
      select ${Object.values(cells).join(', ')} from generate_series(${first}, ${last}) as i returning *)
    insert into history.${table} (${columns}, since_n)
    select ${columns}, (select max(n) from journal) from made`)
}

/** Fills the tables of the areas; their history begins with the newest journal number. */
export async function fillAreas(client, thousands) {
  await client.query('set session_replication_role = replica')
  for (const area of AREAS) await fillTable(client, area, thousands)
  await client.query('set session_replication_role = origin')
}
