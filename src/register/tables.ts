import type { Kysely, Transaction } from 'kysely'
import type { EventTable } from './calendar/table.js'
import type { CommitmentTable, MentionTable, SideTable } from './commitments/table.js'
import type { FormDraftTable, SavedViewTable, VisitTable } from './desk/table.js'
import type { DocumentTable } from './documents/table.js'
import type { FormTable } from './forms/table.js'
import type { CheckpointTable, JournalTable } from './journal/table.js'
import type {
  DelegateTable,
  MeetingPartyTable,
  MeetingStatementTable,
  MeetingTable,
} from './meetings/table.js'
import type { MissedTable } from './missed/table.js'
import type { PartyNameTable, PartyTable } from './parties/table.js'
import type { ProjectTable } from './projects/table.js'
import type { AwardTable, GreetingTable } from './protocol/table.js'
import type { EditionTable, ReadingTable, ReadoutTable } from './readouts/table.js'
import type { ReportItemTable, ReportTable } from './reports/table.js'
import type { SnapshotTable } from './snapshots/table.js'
import type { DecisionTable, ReadingStatementTable, SlotTable, StatementTable } from './statements/table.js'
import type { TopicTable } from './topics/table.js'
import type { FigureTable } from './trade/table.js'

/** All tables of the register; each area gives its own. */
export interface Tables {
  readonly parties: PartyTable
  readonly party_names: PartyNameTable
  readonly readouts: ReadoutTable
  readonly editions: EditionTable
  readonly readings: ReadingTable
  readonly reading_statements: ReadingStatementTable
  readonly statements: StatementTable
  readonly statement_slots: SlotTable
  readonly decisions: DecisionTable
  readonly meetings: MeetingTable
  readonly meeting_statements: MeetingStatementTable
  readonly meeting_parties: MeetingPartyTable
  readonly delegates: DelegateTable
  readonly commitments: CommitmentTable
  readonly commitment_sides: SideTable
  readonly mentions: MentionTable
  readonly figures: FigureTable
  readonly projects: ProjectTable
  readonly documents: DocumentTable
  readonly events: EventTable
  readonly reports: ReportTable
  readonly report_items: ReportItemTable
  readonly greetings: GreetingTable
  readonly awards: AwardTable
  readonly topics: TopicTable
  readonly journal: JournalTable
  readonly checkpoints: CheckpointTable
  readonly snapshots: SnapshotTable
  readonly forms: FormTable
  readonly missed_passages: MissedTable
  readonly saved_views: SavedViewTable
  readonly visits: VisitTable
  readonly form_drafts: FormDraftTable
}

/** The database for reading; a transaction is one too. */
export type Database = Kysely<Tables>

/** The transaction a command writes in. */
export type Tx = Transaction<Tables>
