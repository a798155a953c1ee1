import type {
  AcceptCommand,
  AddedByHand,
  ByHandCommand,
  CorrectCommand,
  Decided,
  Intaken,
  MissedCommand,
  ReadoutInput,
  RejectCommand,
  ReportedMissed,
  ReviewFilter,
  ReviewItem,
  ReviewPage,
  UndoCommand,
} from '../intake/index.js'
import type { Day, Result } from '../kernel/index.js'
import type {
  AreaList,
  AreaQuery,
  Bundle,
  CommitmentFilter,
  CommitmentRow,
  CommitmentView,
  Done,
  DraftToKeep,
  DueQuery,
  Figure,
  FigureFilter,
  Findings,
  FindQuery,
  FoundRow,
  Given,
  JournalEntry,
  JournalFilter,
  LetterWish,
  ListedRow,
  MeetingFilter,
  MeetingRow,
  MeetingView,
  MissedFilter,
  MissedPassage,
  Page,
  Question,
  ReadoutFilter,
  ReadoutRow,
  ReadoutView,
  StoredStatement,
  Verdict,
  Visit,
} from '../register/index.js'

/** An answer of the register: a value, or the problem in its place. */
export type Answer<T> = Promise<Result<T>>

/** What pages ask the register. */
export interface RegisterQuestions {
  /** Any question that an area answers. */
  readonly ask: <T>(question: Question<T>) => Answer<T>
  /** The same; its answer is kept under the name until the journal moves on, so the name says all that it hangs on. */
  readonly askKept: <T>(name: string, question: Question<T>) => Answer<T>
  /** The same, answered as of a journal number. */
  readonly askAsOf: <T>(number: number, question: Question<T>) => Answer<T>
  /** What a search finds, with the counts of its facets. */
  readonly found: (query: FindQuery) => Answer<Findings>
  /** What falls due, nearest first. */
  readonly due: (query: DueQuery) => Answer<Page<FoundRow>>
  readonly readouts: (filter: ReadoutFilter) => Answer<Page<ReadoutRow>>
  readonly readout: (id: string) => Answer<ReadoutView>
  readonly meetings: (filter: MeetingFilter) => Answer<Page<MeetingRow>>
  readonly meeting: (id: string) => Answer<MeetingView>
  readonly commitments: (filter: CommitmentFilter) => Answer<Page<CommitmentRow>>
  readonly commitment: (idOrReference: string, today: Day) => Answer<CommitmentView>
  readonly figures: (filter: FigureFilter) => Answer<Page<Figure>>
  readonly rows: (list: AreaList, query: AreaQuery) => Answer<Page<ListedRow>>
  readonly everyRow: (list: AreaList, query: AreaQuery) => Answer<readonly ListedRow[]>
  readonly record: (list: AreaList, named: string, today: Day) => Answer<ListedRow>
  readonly journal: (filter: JournalFilter) => Answer<Page<JournalEntry>>
  readonly verdict: () => Answer<Verdict>
  /** What outsiders check the journal by, as it was signed last. */
  readonly bundle: () => Answer<Bundle>
  readonly queue: (filter: ReviewFilter) => Answer<ReviewPage>
  readonly reviewItem: (id: string) => Answer<ReviewItem>
  readonly missed: (filter: MissedFilter) => Answer<Page<MissedPassage>>
  readonly byReference: (reference: string) => Answer<StoredStatement>
}

/** What pages have the register do; `form` is the key that gives a form one effect. */
export interface RegisterActs {
  /** Any act of the register by its name; a second person may have to confirm it. */
  readonly give: (form: string, command: string, given: Given) => Answer<Done>
  readonly take: (form: string, input: ReadoutInput) => Answer<Intaken>
  readonly accept: (form: string, command: AcceptCommand) => Answer<Decided>
  readonly correct: (form: string, command: CorrectCommand) => Answer<Decided>
  readonly reject: (form: string, command: RejectCommand) => Answer<Decided>
  readonly reportMissed: (form: string, command: MissedCommand) => Answer<ReportedMissed>
  /** Keeps that the page was seen up to a journal number, the newest when none is named; gives the visit before. */
  readonly noteVisit: (page: string, number?: number) => Answer<Visit | null>
  /** Keeps what was typed into a form and not sent; gives the version it has now. */
  readonly keepDraft: (draft: DraftToKeep) => Answer<number>
  /** Forgets it, once the form was sent. */
  readonly dropDraft: (form: string) => Answer<null>
  readonly addByHand: (form: string, command: ByHandCommand) => Answer<AddedByHand>
  /** Keeps or drops the wish for a daily letter. */
  readonly wishLetter: (form: string, wish: Omit<LetterWish, 'person'>) => Answer<null>
  readonly undo: (form: string, command: UndoCommand) => Answer<Decided>
}

/** The register as the pages know it: one door, so that a page never sees a transaction. */
export interface RegisterDoor extends RegisterQuestions, RegisterActs {}
