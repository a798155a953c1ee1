import type { Page as ListPage } from '../../../register/index.js'
import type { Markup } from '../../layout/markup.js'
import type { Sample } from '../../samples.js'
import type { Screen } from '../../screen.js'
import { accountExamples } from '../account/examples.js'
import { AccountPage } from '../account/page.js'
import { actingExamples } from '../acting/examples.js'
import { ActingPage } from '../acting/page.js'
import { actExamples } from '../acts/examples.js'
import { ActPage, ActsPage } from '../acts/page.js'
import { adminExamples, logExamples, personExamples } from '../admin/examples.js'
import { LogPage } from '../admin/log.js'
import { AdminPage } from '../admin/page.js'
import { PersonPage } from '../admin/person.js'
import { agendaExamples } from '../agenda/examples.js'
import { AgendaPage } from '../agenda/page.js'
import { EventPage } from '../calendar/event-page.js'
import { calendarExamples, eventExamples } from '../calendar/examples.js'
import { CalendarPage } from '../calendar/page.js'
import { citedExamples } from '../citing/examples.js'
import { CitePage } from '../citing/page.js'
import { commitmentExamples, commitmentPages, commitmentViews } from '../commitment/examples.js'
import { CommitmentPage } from '../commitment/page.js'
import { comparisonExamples } from '../compare/examples.js'
import { ComparePage } from '../compare/page.js'
import { figureLists } from '../figures/examples.js'
import { FiguresPage } from '../figures/page.js'
import { homeExamples } from '../home/examples.js'
import { HomePage } from '../home/page.js'
import { inboxExamples } from '../inbox/examples.js'
import { InboxPage } from '../inbox/page.js'
import { CardPage } from '../instructions/card.js'
import {
  boardExamples,
  cardExamples,
  moveExamples,
  remindExamples,
  sheetExamples,
} from '../instructions/examples.js'
import { MovePage } from '../instructions/move.js'
import { InstructionsPage } from '../instructions/page.js'
import { RemindPage } from '../instructions/remind.js'
import { SheetPage } from '../instructions/sheet.js'
import { healthExamples, journalExamples } from '../journal/examples.js'
import { HealthPage } from '../journal/health.js'
import { JournalPage } from '../journal/page.js'
import { languageExamples } from '../languages/examples.js'
import { LanguagesPage } from '../languages/page.js'
import { listExamples, recordExamples } from '../lists/examples.js'
import { ListPageOf, ListsPage, RecordPage } from '../lists/page.js'
import { meetingExamples, meetingLists } from '../meetings/examples.js'
import { MeetingPage, MeetingsPage } from '../meetings/page.js'
import { letterExample, noticePages } from '../notices/examples.js'
import { LetterPage, NoticesPage } from '../notices/page.js'
import { pairExamples } from '../pairs/examples.js'
import { PairsPage } from '../pairs/page.js'
import { portalCorrections, portalHomes, portalTexts } from '../portal/examples.js'
import { ForcesPage, PortalHome } from '../portal/home.js'
import { PromisePage, PromisesPage } from '../portal/promises.js'
import { CorrectionsPage, PublicTextPage } from '../portal/texts.js'
import { BusyPage } from '../problem/busy.js'
import { busyExamples, problemExamples, typedExample } from '../problem/examples.js'
import { ProblemPage } from '../problem/page.js'
import { ComparePage as ProgrammeComparePage } from '../programmes/compare.js'
import {
  newProgrammeExamples,
  programmeExamples,
  programmeLists,
  versionExamples,
} from '../programmes/examples.js'
import { ProgrammesPage } from '../programmes/list.js'
import { NewProgrammePage } from '../programmes/new.js'
import { ProgrammePage } from '../programmes/page.js'
import { AwardFormPage } from '../protocol/award-form.js'
import {
  awardForms,
  awardLists,
  greetingLists,
  occasionYears,
  protocolExamples,
} from '../protocol/examples.js'
import { AwardsPage, GreetingsPage, OccasionsPage } from '../protocol/list-page.js'
import { ProtocolPage } from '../protocol/page.js'
import { readExamples } from '../read/examples.js'
import { ReadPage } from '../read/page.js'
import { readingExamples } from '../reading/examples.js'
import { ReadingPage } from '../reading/page.js'
import { registerExamples } from '../register/examples.js'
import { RegisterPage } from '../register/page.js'
import { profileExamples, relationLists } from '../relations/examples.js'
import { ProfilePage, RelationsPage } from '../relations/page.js'
import { AddPage } from '../reports/add.js'
import { AnswersPage } from '../reports/answers.js'
import {
  addExamples,
  answerExamples,
  lineExamples,
  manyExamples,
  newReportExamples,
  reportLists,
  sentExamples,
  taskExamples,
} from '../reports/examples.js'
import { ImportPage } from '../reports/import.js'
import { importExamples } from '../reports/import-examples.js'
import { LinePage } from '../reports/line.js'
import { ReportsPage } from '../reports/list.js'
import { ManyPage } from '../reports/many.js'
import { NewReportPage } from '../reports/new.js'
import { SentPage } from '../reports/sent.js'
import { TasksPage } from '../reports/tasks.js'
import { reviewExamples } from '../review/examples.js'
import { ReviewPage } from '../review/page.js'
import { AgainPage } from '../sign-in/again.js'
import { sentExample, signInExamples } from '../sign-in/examples.js'
import { SignInPage } from '../sign-in/page.js'
import { tieExamples } from '../ties/examples.js'
import { TiesPage } from '../ties/page.js'
import { viewExamples } from '../views/examples.js'
import { ViewsPage } from '../views/page.js'
import { type Drawn, PICTURE_PAGES } from './picture-examples.js'
import { explainedExamples } from './why-examples.js'

/** Pages by name, each with its states. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, Drawn>>

function states<T>(
  examples: Readonly<Record<string, T>>,
  draw: (example: T, screen: Screen) => Markup,
): ReadonlyMap<string, Drawn> {
  const all = Object.entries(examples)
  return new Map(all.map(([state, example]) => [state, (screen: Screen) => draw(example, screen)]))
}

function pageOf<Row>(rows: readonly Row[]): ListPage<Row> {
  return { rows, total: rows.length, page: 1, size: 50 }
}

const SAMPLES: readonly Sample[] = [
  { name: 'example', text: 'Стороны условились о мосте.', language: 'ru', day: '2026-06-13' },
]

const EVERYTHING = { kind: null, force: null }

/** Every page in each of its states. */
export const CATALOGUE: Catalogue = new Map([
  ['home', states(homeExamples, (news, screen) => <HomePage news={news} example="x" screen={screen} />)],
  ['read', states(readExamples, (one, screen) => <ReadPage {...one} samples={SAMPLES} screen={screen} />)],
  [
    'reading',
    states(readingExamples, (reading, screen) => (
      <ReadingPage reading={reading} filter={EVERYTHING} screen={screen} />
    )),
  ],
  [
    'reading-why',
    states(explainedExamples, ({ reading, why }, screen) => (
      <ReadingPage reading={reading} why={why} filter={{ ...EVERYTHING, why: 'yes' }} screen={screen} />
    )),
  ],
  ['review', states(reviewExamples, (view, screen) => <ReviewPage view={view} screen={screen} />)],
  ['register', states(registerExamples, (list, screen) => <RegisterPage list={list} screen={screen} />)],
  [
    'compare',
    states(comparisonExamples, (comparison, screen) => (
      <ComparePage comparison={comparison} screen={screen} />
    )),
  ],
  ['views', states(viewExamples, (shown, screen) => <ViewsPage shown={shown} screen={screen} />)],
  ['cite', states(citedExamples, (cited, screen) => <CitePage cited={cited} screen={screen} />)],
  ['commitment', states(commitmentViews, (page, screen) => <CommitmentPage page={page} screen={screen} />)],
  ['meetings', states(meetingLists, (rows, screen) => <MeetingsPage page={pageOf(rows)} screen={screen} />)],
  ['meeting', states(meetingExamples, (view, screen) => <MeetingPage view={view} screen={screen} />)],
  ['figures', states(figureLists, (rows, screen) => <FiguresPage page={pageOf(rows)} screen={screen} />)],
  ['notices', states(noticePages, (shown, screen) => <NoticesPage shown={shown} screen={screen} />)],
  [
    'letter',
    states({ failed: letterExample }, (letter, screen) => <LetterPage letter={letter} screen={screen} />),
  ],
  ['portal', states(portalHomes, (news, screen) => <PortalHome news={news} screen={screen} />)],
  ['portal-forces', states({ all: null }, (_, screen) => <ForcesPage screen={screen} />)],
  [
    'portal-promises',
    states(commitmentPages, (page, screen) => (
      <PromisesPage page={page} query={{ q: null, pair: 'UZ-KZ', force: null }} screen={screen} />
    )),
  ],
  [
    'portal-promise',
    states(commitmentExamples, (view, screen) => (
      <PromisePage view={view} today="2026-11-26" screen={screen} />
    )),
  ],
  ['portal-text', states(portalTexts, (text, screen) => <PublicTextPage text={text} screen={screen} />)],
  [
    'portal-corrections',
    states(portalCorrections, (rows, screen) => <CorrectionsPage rows={rows} screen={screen} />),
  ],
  ['sign-in', states(signInExamples, (form, screen) => <SignInPage form={form} screen={screen} />)],
  ['again', states({ typed: sentExample }, (sent, screen) => <AgainPage sent={sent} screen={screen} />)],
  ['account', states(accountExamples, (shown, screen) => <AccountPage shown={shown} screen={screen} />)],
  ['admin', states(adminExamples, (shown, screen) => <AdminPage shown={shown} screen={screen} />)],
  ['person', states(personExamples, (shown, screen) => <PersonPage shown={shown} screen={screen} />)],
  ['sign-in-log', states(logExamples, (shown, screen) => <LogPage shown={shown} screen={screen} />)],
  ['inbox', states(inboxExamples, (shown, screen) => <InboxPage shown={shown} screen={screen} />)],
  ['pairs', states(pairExamples, (form, screen) => <PairsPage form={form} screen={screen} />)],
  ['acting', states(actingExamples, (form, screen) => <ActingPage form={form} screen={screen} />)],
  ['acts', states({ none: [] }, (acts, screen) => <ActsPage acts={acts} screen={screen} />)],
  ['act', states(actExamples, (form, screen) => <ActPage form={form} screen={screen} />)],
  ['lists', states({ all: null }, (_, screen) => <ListsPage screen={screen} />)],
  ['list', states(listExamples, (shown, screen) => <ListPageOf shown={shown} screen={screen} />)],
  ['record', states(recordExamples, (shown, screen) => <RecordPage shown={shown} screen={screen} />)],
  [
    'instructions',
    states(boardExamples, (shown, screen) => <InstructionsPage shown={shown} screen={screen} />),
  ],
  ['control-card', states(cardExamples, (shown, screen) => <CardPage shown={shown} screen={screen} />)],
  ['card-move', states(moveExamples, (form, screen) => <MovePage form={form} screen={screen} />)],
  ['reminders', states(remindExamples, (form, screen) => <RemindPage form={form} screen={screen} />)],
  ['monthly-sheet', states(sheetExamples, (sheet, screen) => <SheetPage sheet={sheet} screen={screen} />)],
  ['relations', states(relationLists, (list, screen) => <RelationsPage list={list} screen={screen} />)],
  [
    'relation',
    states(profileExamples, (profile, screen) => <ProfilePage profile={profile} screen={screen} />),
  ],
  ['ties', states(tieExamples, (list, screen) => <TiesPage list={list} screen={screen} />)],
  ['agenda', states(agendaExamples, (agenda, screen) => <AgendaPage agenda={agenda} screen={screen} />)],
  ['calendar', states(calendarExamples, (view, screen) => <CalendarPage view={view} screen={screen} />)],
  ['event', states(eventExamples, (view, screen) => <EventPage view={view} screen={screen} />)],
  ['protocol', states(protocolExamples, (news, screen) => <ProtocolPage news={news} screen={screen} />)],
  ['awards', states(awardLists, (list, screen) => <AwardsPage list={list} screen={screen} />)],
  [
    'greetings',
    states(greetingLists, (list, screen) => (
      <GreetingsPage list={list} occasions={['navruz', 'birthday']} screen={screen} />
    )),
  ],
  ['occasions', states(occasionYears, (shown, screen) => <OccasionsPage shown={shown} screen={screen} />)],
  ['award', states(awardForms, (form, screen) => <AwardFormPage form={form} screen={screen} />)],
  ['reports', states(reportLists, (shown, screen) => <ReportsPage shown={shown} screen={screen} />)],
  ['report-new', states(newReportExamples, (form, screen) => <NewReportPage form={form} screen={screen} />)],
  ['report-tasks', states(taskExamples, (tasks, screen) => <TasksPage tasks={tasks} screen={screen} />)],
  ['report-line', states(lineExamples, (form, screen) => <LinePage form={form} screen={screen} />)],
  ['report-many', states(manyExamples, (form, screen) => <ManyPage form={form} screen={screen} />)],
  ['report-import', states(importExamples, (form, screen) => <ImportPage form={form} screen={screen} />)],
  ['report-add', states(addExamples, (form, screen) => <AddPage form={form} screen={screen} />)],
  [
    'report-answers',
    states(answerExamples, (shown, screen) => <AnswersPage shown={shown} screen={screen} />),
  ],
  ['report-sent', states(sentExamples, (sent, screen) => <SentPage sent={sent} screen={screen} />)],
  ['programmes', states(programmeLists, (shown, screen) => <ProgrammesPage shown={shown} screen={screen} />)],
  [
    'programme',
    states(programmeExamples, (shown, screen) => <ProgrammePage shown={shown} screen={screen} />),
  ],
  [
    'programme-new',
    states(newProgrammeExamples, (form, screen) => <NewProgrammePage form={form} screen={screen} />),
  ],
  [
    'programme-versions',
    states(versionExamples, (comparison, screen) => (
      <ProgrammeComparePage comparison={comparison} screen={screen} />
    )),
  ],
  ['health', states(healthExamples, (health, screen) => <HealthPage health={health} screen={screen} />)],
  ['journal', states(journalExamples, (list, screen) => <JournalPage list={list} screen={screen} />)],
  [
    'languages',
    states(languageExamples, (facts, screen) => <LanguagesPage languages={facts} screen={screen} />),
  ],
  [
    'problem',
    states(problemExamples, (problem, screen) => (
      <ProblemPage problem={problem} typed={typedExample(problem)} screen={screen} />
    )),
  ],
  ['busy', states(busyExamples, (busy, screen) => <BusyPage busy={busy} screen={screen} />)],
  ...PICTURE_PAGES,
])
