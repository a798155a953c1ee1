import { wordsOf } from './words-of.js'

/** Verbs with regular forms. */
export const REGULAR_VERBS = wordsOf(`
  wrestle box star race defend
  accelerate accept accomplish account achieve acquire activate adapt add address adhere adjust administer admit adopt
  advance advocate affirm agree aid aim align allocate allow amend mend amount analyse announce answer anticipate appeal
  appear applaud apply appoint appreciate approach approve arrange arrive ask assemble assert assess assign assist
  assure attach attain attend attract attribute audit authorise award back balance base benefit boost
  brief broaden call cancel cease celebrate change charge check cite clarify clear close collect combine commemorate
  comment commission commit communicate compare compete compile complete comply comprise concentrate concern conclude
  condemn conduct confer confirm congratulate connect consider consist consolidate construct consult contact
  continue contribute control convene convert convey cooperate coordinate correct cover create criticise cross
  decide declare decline decorate decrease decree dedicate deepen define delegate deliberate deliver demand
  demarcate demonstrate depart depend deploy describe design designate detail determine develop devote digitalise digitise
  direct disclose discuss dispatch distribute diversify donate double draft drop top earn ease edit educate elaborate elect
  electrify elevate eliminate embark emerge emphasise employ enable encourage end endorse engage enhance enjoy enlarge
  enrich ensure enter entrust envisage envision equal equip eradicate establish estimate evaluate examine exceed
  exchange exempt exhibit exist expand expect expedite experience explain exploit explore export express extend
  extract face facilitate fail familiarise favour feature film finalise finance finish focus follow form formalise
  formulate foster fulfil fund gain gather generate grant greet guarantee guide halt handle happen harmonise
  harness help highlight honour host identify illustrate implement import impose improve inaugurate include incorporate
  increase indicate industrialise influence inform initial initiate inject innovate inquire inspect install
  institute instruct insure integrate intend intensify interact introduce invest investigate invite involve irrigate
  issue join justify kick label lack land last launch lease level liberalise license lift like limit link list load
  localise locate look lower maintain manage mandate manufacture mark market master match maximise measure mediate
  mention merge mine minimise mitigate mobilise model modernise monitor mourn move multiply name narrow negotiate nominate
  note notice notify number obligate oblige observe obtain occupy occur offer open operate oppose optimise order organise
  orient outline overhaul own participate pass pave perform permit pilot place plan plant play pledge
  point pool position postpone practise praise prefer prepare present preserve press prevent print prioritise process
  procure produce profess progress prolong promise promote propose protect provide publish purchase pursue
  qualify quadruple question quote raise range rank ratify reach reaffirm realise recall receive recognise recommend
  reconstruct record recruit recycle reduce refer refine reflect reform refuse regard register regret
  regulate rehabilitate reinforce reiterate reject rejoice relate release relocate rely remain remark remember remind
  remove renew renovate repair repeat replace reply report represent request require rescue research reserve reside
  resolve respect respond restore restrict result resume retain retire return reveal review revise revive reward
  sample satisfy save scale schedule score seal search secure select separate serve settle shape share
  shift ship shorten sign signal simplify slow solve sort specialise specify sponsor stabilise stage
  start state station stay steer stem step stimulate stipulate stop store streamline strengthen stress stretch
  structure study subject submit subsidise substitute succeed suffer suggest suit summarise supervise supply support
  surge surpass surrender survey suspend sustain switch symbolise synchronise table tackle tailor talk target task
  tax tend term test thank tighten total touch trace track trade train transfer transform transit translate transmit
  transport travel treat trigger triple try turn underline undersign underscore unify unite unlock unveil
  update upgrade urge use utilise vaccinate value vary view visit voice vote vow wait want warn watch
  welcome widen wish witness work yield abolish accede accompany border harvest cultivate
  graduate supplement decarbonise commence digitize discontinue dock dredge
  refurbish relaunch reopen reassure restart re-elect hire merit co-finance outnumber outpace
  plunge slump climb jump tumble stagnate recover rebound halve hail salute console condole bestow
  pin hand concur collaborate endeavour endeavor accredit head chair bolster deter combat devise hasten incentivise leverage nurture rectify redouble reap safeguard seize waive weigh fast-track operationalise showcase spearhead buttress reactivate reinvigorate revitalise kick-start jump-start standardise reschedule restructure refinance co-host co-sponsor co-develop co-operate insist solicit dismantle demine repatriate extradite outsource retrofit recalibrate replenish reimburse upskill retrain relieve
  refrain abstain allot earmark channel approximate verify certify validate prototype automate interconnect terminate
  delay defer empower champion enrol resettle evacuate diagnose conserve delimit delineate fulfill execute discharge
  furnish carry unload stockpile divert pump desalinate purify reforest reinsure reinvest privatise nationalise
  slip dip edge swell plummet refund prohibit smelt drill exit relax scrap trim curb cap ban push lobby
  adjourn alleviate amplify articulate aspire augment avert avoid await bargain broker bypass calculate centralise
  circulate clinch compensate complement complicate confront consume contemplate converge correspond
  curtail customise decentralise defray degrade delete deserve detect deteriorate devolve differentiate diminish disagree
  disappear discover dismiss dispose disrupt disseminate dissolve dominate downgrade duplicate echo elapse embed embody
  embrace emit enact encompass encounter endow enforce enlist enshrine ensue entail entertain evolve exclude exert exhaust
  expire fortify galvanise garner govern grasp harbour heighten imply impede incur induce infer inherit inspire intercept
  interfere interlink interpret interrupt intervene invoke isolate jeopardise legalise legislate lengthen lessen liaise
  lighten liquidate loan loosen mechanise modify necessitate normalise nullify onboard opt orchestrate originate outperform
  partner patent pause penalise perfect persuade phase pinpoint pioneer pollute popularise portray precede preclude predict
  prevail probe proclaim propel prosper prove publicise quantify rally ramp ration react readjust reallocate reassess
  recapitalise reclaim recommence reconcile reconfirm reconnect reconsider reconvene recreate redefine redeploy redesign
  redevelop redirect redistribute refocus regain regularise reinstate reintroduce rejuvenate remedy remodel render
  renegotiate renounce reorganise reorient replant replicate repurpose reroute rescind reshape restate restrain resubmit
  resurface retool retrieve reunite reuse revalue revamp reverse revert revisit revoke roll rotate scrutinise segregate
  shelve simulate soften solidify stiffen strategise subscribe subside summon supersede surmount tap taper
  thwart tolerate topple unearth unfold unleash unravel uproot vacate visualise volunteer weaken worsen calibrate
  reprimand restock unblock untie unbundle ringfence rehouse reconstitute
  accommodate annex append argue assent assume bankroll barter blend borrow chart clean codify commend consent contain
  cope cure decontaminate disburse divide drain erect excavate fix fold forward fuse graze haul hoist immunise ink laud map
  mentor mingle mix mount outfit outlaw patch plead plot plough pour prompt punish relay rework sail shield shoulder
  sag firm inch balloon mushroom skyrocket rocket spike dwindle wane crash phone telephone reckon
  sketch slash sow spur subcontract swap tutor underpin wrap`)

/** Regular verbs that double their last letter before an ending. */
export const DOUBLING = new Set(
  wordsOf(`plan stop commit submit permit refer prefer transfer occur control ship equip travel confer label model total
    signal fulfil drop top step transmit compel pin stem level wrap fit admit concur
    allot defer scrap trim cap ban slip dip tap map plot swap sag spur underpin outfit`),
)

/** Verbs with forms of their own: base, past, participle. */
export const STRONG_VERBS: readonly (readonly [base: string, past: string, participle: string])[] = [
  ['arise', 'arose', 'arisen'],
  ['become', 'became', 'become'],
  ['breed', 'bred', 'bred'],
  ['leap', 'leapt', 'leapt'],
  ['dwell', 'dwelt', 'dwelt'],
  ['slide', 'slid', 'slid'],
  ['shed', 'shed', 'shed'],
  ['creep', 'crept', 'crept'],
  ['ring', 'rang', 'rung'],
  ['refit', 'refitted', 'refitted'],
  ['bear', 'bore', 'borne'],
  ['bid', 'bid', 'bid'],
  ['feed', 'fed', 'fed'],
  ['freeze', 'froze', 'frozen'],
  ['wind', 'wound', 'wound'],
  ['underwrite', 'underwrote', 'underwritten'],
  ['withhold', 'withheld', 'withheld'],
  ['lend', 'lent', 'lent'],
  ['show', 'showed', 'shown'],
  ['strike', 'struck', 'struck'],
  ['foresee', 'foresaw', 'foreseen'],
  ['spread', 'spread', 'spread'],
  ['shut', 'shut', 'shut'],
  ['teach', 'taught', 'taught'],
  ['rewrite', 'rewrote', 'rewritten'],
  ['rethink', 'rethought', 'rethought'],
  ['strive', 'strove', 'striven'],
  ['catch', 'caught', 'caught'],
  ['fight', 'fought', 'fought'],
  ['sit', 'sat', 'sat'],
  ['resell', 'resold', 'resold'],
  ['dig', 'dug', 'dug'],
  ['repay', 'repaid', 'repaid'],
  ['begin', 'began', 'begun'],
  ['bind', 'bound', 'bound'],
  ['break', 'broke', 'broken'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['buy', 'bought', 'bought'],
  ['choose', 'chose', 'chosen'],
  ['come', 'came', 'come'],
  ['cut', 'cut', 'cut'],
  ['deal', 'dealt', 'dealt'],
  ['do', 'did', 'done'],
  ['draw', 'drew', 'drawn'],
  ['drive', 'drove', 'driven'],
  ['fall', 'fell', 'fallen'],
  ['find', 'found', 'found'],
  ['fly', 'flew', 'flown'],
  ['forge', 'forged', 'forged'],
  ['get', 'got', 'got'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['hear', 'heard', 'heard'],
  ['hit', 'hit', 'hit'],
  ['hold', 'held', 'held'],
  ['keep', 'kept', 'kept'],
  ['know', 'knew', 'known'],
  ['lay', 'laid', 'laid'],
  ['lead', 'led', 'led'],
  ['leave', 'left', 'left'],
  ['lose', 'lost', 'lost'],
  ['make', 'made', 'made'],
  ['meet', 'met', 'met'],
  ['overcome', 'overcame', 'overcome'],
  ['oversee', 'oversaw', 'overseen'],
  ['overtake', 'overtook', 'overtaken'],
  ['pay', 'paid', 'paid'],
  ['put', 'put', 'put'],
  ['read', 'read', 'read'],
  ['rebuild', 'rebuilt', 'rebuilt'],
  ['rise', 'rose', 'risen'],
  ['run', 'ran', 'run'],
  ['say', 'said', 'said'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought', 'sought'],
  ['sell', 'sold', 'sold'],
  ['send', 'sent', 'sent'],
  ['set', 'set', 'set'],
  ['shake', 'shook', 'shaken'],
  ['shrink', 'shrank', 'shrunk'],
  ['sink', 'sank', 'sunk'],
  ['speak', 'spoke', 'spoken'],
  ['speed', 'sped', 'sped'],
  ['spend', 'spent', 'spent'],
  ['stand', 'stood', 'stood'],
  ['swear', 'swore', 'sworn'],
  ['take', 'took', 'taken'],
  ['tell', 'told', 'told'],
  ['think', 'thought', 'thought'],
  ['undergo', 'underwent', 'undergone'],
  ['understand', 'understood', 'understood'],
  ['undertake', 'undertook', 'undertaken'],
  ['uphold', 'upheld', 'upheld'],
  ['win', 'won', 'won'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['write', 'wrote', 'written'],
]

/** Verbs whose base is a noun too, and oftener one. */
export const NOUN_VERBS = new Set(
  wordsOf(`aid aim bid feed wind appeal approach audit award back balance base benefit boost brief call change charge check comment
    commission contact control cover cross decline decrease decree demand design detail draft drop end estimate exchange
    experience export extract face favour feature film focus form fund gain grant guarantee guide halt help highlight
    honour host import increase influence initial institute interest issue label lack land lease level license limit link
    list load look mandate mark market master match measure model move name notice number offer order pass permit pilot
    place plan plant play pledge point pool position practise press process progress promise purchase question range rank
    record reform regard register release repair report request research reserve respect result return review reward
    sample scale schedule score seal search share shift ship sign signal sort sponsor stage start state station step stop
    store stress structure study subject supply support surge survey switch table talk target task tax term test total
    touch track trade train transfer transit transport travel trigger turn update upgrade use value view visit voice vote
    wish witness work yield border harvest draw deal fall rise run lead set stand cut drive build hand head chair lay
    supplement account address advance appreciate climb jump slump plunge launch debate delegate welcome treat
    attempt challenge combat leverage showcase effort contract project object channel delay pump drill push cap ban exit lobby champion discharge refund concern document programme group slip dip edge swell
    firm inch balloon rocket spike crash phone telephone ring leap map mentor patch plot prompt shield shoulder sketch tutor chart mix blend haul mount drain cure ink spur swap sail
    loan roll ramp phase tap partner patent pause pioneer rally spread volunteer strike catch fight probe ration remedy echo taper`),
)

/** What players and artists do, which no office undertakes. */
export const STAGE_VERBS: ReadonlySet<string> = new Set(
  wordsOf('play compete win star wrestle box swim sing dance beat race'),
)

/** Bases and third persons that are verbs wherever they stand behind a noun: they make a predicate. */
export const FINITE = wordsOf(`
  stands amounts exceeds remains totals accounts includes comprises continues provides envisages intends expects
  attaches considers operates exists confirms supports welcomes believes says hopes proposes serves
  contributes covers makes becomes begins takes holds reaches shows reflects ensures creates consists involves
  does continue exist remain operate intend expect comprise suggests recommends agrees undertakes urges`)
