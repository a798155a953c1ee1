/** Two lines to copy for each verb; the first is what most people want. */
export const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  kelisim: ['kelisim read samples/almaty-ru.txt', 'kelisim serve'],
  read: [
    'kelisim read samples/almaty-ru.txt --date 2025-03-29',
    'kelisim read --ndjson < documents.ndjson > readings.ndjson',
  ],
  languages: ['kelisim languages', 'kelisim languages --json'],
  intake: [
    'kelisim intake readout.txt --publisher "press service" --date 2025-03-29',
    'kelisim intake - --address https://example.org/readout/1 < readout.txt',
  ],
  review: ['kelisim review list', 'kelisim review accept st_… --as "A. Reviewer"'],
  'review list': ['kelisim review list', 'kelisim review list --state accepted --kind commitment --json'],
  'review show': ['kelisim review show st_…', 'kelisim review show st_… --json'],
  'review accept': [
    'kelisim review accept st_… --as "A. Reviewer"',
    'kelisim review accept st_… --as "A. Reviewer" --version 1 --yes',
  ],
  'review correct': [
    'kelisim review correct st_… --as "A. Reviewer" --set due=2025-12 --reason "the month is named"',
    'kelisim review correct st_… --as "A. Reviewer" --force agreed --reason "no order was given" --dry-run',
  ],
  'review missed': ['kelisim review missed', 'kelisim review missed --limit 200 --json'],
  'review reject': [
    'kelisim review reject st_… --as "A. Reviewer" --reason "said of another meeting"',
    'kelisim review reject st_… --as "A. Reviewer" --reason "a repetition" --yes',
  ],
  register: ['kelisim register commitments', 'kelisim register figures --search turnover --json'],
  'register commitments': [
    'kelisim register commitments',
    'kelisim register commitments --search railway --page 2',
  ],
  'register difference': [
    'kelisim register difference --list commitments --from 2025-05-01',
    'kelisim register difference --list sides --from 100 --to 200 --json',
  ],
  'register meetings': ['kelisim register meetings', 'kelisim register meetings --json'],
  'register figures': ['kelisim register figures', 'kelisim register figures --search turnover --json'],
  example: ['kelisim example load', 'kelisim example remove --yes'],
  'example load': ['kelisim example load', 'kelisim example load --json'],
  'example remove': ['kelisim example remove', 'kelisim example remove --yes'],
  import: [
    'kelisim import offices.add offices.csv --as "A. Operator"',
    'kelisim import offices.add offices.csv --as "A. Operator" --partial --yes',
  ],
  journal: ['kelisim journal verify', 'kelisim journal list --limit 20'],
  'journal list': ['kelisim journal list --limit 20', 'kelisim journal list --json'],
  'journal verify': ['kelisim journal verify', 'kelisim journal verify bundle --since kept.checkpoint'],
  'journal checkpoint': ['kelisim journal checkpoint > kept.checkpoint', 'kelisim journal checkpoint --json'],
  'journal key': ['kelisim journal key', 'kelisim journal key > journal.key'],
  'journal proof': [
    'kelisim journal proof 17 > proof.json',
    'kelisim journal proof co_… > proof.json',
    'kelisim journal proof --since 120',
  ],
  'journal difference': [
    'kelisim journal difference commitments --from 2025-05-01',
    'kelisim journal difference statements --from 100 --to 200 --json',
  ],
  'journal export': ['kelisim journal export bundle', 'kelisim journal export bundle --json'],
  verify: ['kelisim verify', 'kelisim verify bundle --since kept.checkpoint'],
  serve: ['kelisim serve', 'kelisim serve --port 8788'],
  migrate: ['kelisim migrate --check', 'kelisim migrate'],
  doctor: ['kelisim doctor', 'kelisim doctor --json'],
  config: ['kelisim config', 'kelisim config --json'],
  completion: ['source <(kelisim completion bash)', 'kelisim completion fish | source'],
  help: ['kelisim help read', 'kelisim help review'],
}
