import { GOLDEN_DAY, type GoldenResult, type LanguageFacts } from '../../../languages/index.js'
import { KINDS } from '../../../statements/index.js'
import { Page } from '../../layout/page.js'
import { KindSign } from '../../parts/kind.js'
import type { Screen } from '../../screen.js'
import { PasteBox } from '../read/page.js'

interface FactsProps {
  readonly facts: LanguageFacts
  readonly screen: Screen
}

const SHARES = ['whole', 'statements', 'slots', 'mentions'] as const

function Figures({ golden, screen }: { golden: GoldenResult | undefined; screen: Screen }) {
  const { languageList } = screen.words
  return (
    <>
      <td class="number" data-label={languageList.texts}>
        {golden?.texts ?? 0}
      </td>
      {SHARES.map((part) => (
        <td class="number" data-label={languageList[part]}>
          {golden ? screen.number((100 * golden[part]).toFixed(1)) : '–'}
        </td>
      ))}
    </>
  )
}

function Forms({ facts, screen }: FactsProps) {
  const { languageList } = screen.words
  const heads = [languageList.texts, ...SHARES.map((part) => languageList[part])]
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{languageList.form}</th>
          {heads.map((head) => (
            <th scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.forms.map(({ tag, name, golden }) => (
          <tr>
            <td data-label={languageList.form}>
              <bdi lang={tag}>{name}</bdi> <code>{tag}</code>
            </td>
            <Figures golden={golden} screen={screen} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rules({ facts, screen }: FactsProps) {
  const all = KINDS.reduce((sum, kind) => sum + facts.rules[kind], 0)
  return (
    <>
      <p>{screen.say(screen.words.languageList.rules, { count: all })}</p>
      <ul class="chips">
        {KINDS.map((kind) => (
          <li>
            <KindSign kind={kind} screen={screen} /> <span class="count">{facts.rules[kind]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Gaps({ facts, screen }: FactsProps) {
  const { gaps, noGaps } = screen.words.languageList
  if (facts.gaps.length === 0) return <p>{noGaps}</p>
  return (
    <details>
      <summary>
        {gaps}: {facts.gaps.length}
      </summary>
      <ul>
        {facts.gaps.map(({ construct, example, why }) => (
          <li>
            <bdi lang="en">{construct}</bdi>: <q lang={facts.forms[0]?.tag ?? 'und'}>{example}</q>
            {'\u00a0– '}
            <bdi lang="en">{why}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}

function TrySentence({ screen }: { screen: Screen }) {
  const { tryTitle, tryHint, tryButton } = screen.words.languageList
  return (
    <form action={screen.href('/read')} method="post" enctype="multipart/form-data" class="paste">
      <PasteBox label={tryTitle} hint={tryHint} text="" rows={3} />
      <p class="acts">
        <button type="submit">{tryButton}</button>
      </p>
    </form>
  )
}

/** What is read in each language, and a box to try a sentence. */
export function LanguagesPage({
  languages,
  screen,
}: {
  languages: readonly LanguageFacts[]
  screen: Screen
}) {
  const { languageList } = screen.words
  const { day, reader } = GOLDEN_DAY
  return (
    <Page screen={screen} title={languageList.title} machine={{ json: '/languages.json' }}>
      <h1>{languageList.title}</h1>
      <p class="lead">{languageList.lead}</p>
      <p class="hint">{screen.say(languageList.scored, { day: screen.date(day), reader })}</p>
      <TrySentence screen={screen} />
      {languages.map((facts) => (
        <section aria-labelledby={`language-${facts.tag}`}>
          <h2 id={`language-${facts.tag}`} class="part-head">
            {facts.forms
              .map(({ tag }) => screen.words.languages[tag as keyof typeof screen.words.languages] ?? tag)
              .join(' · ')}
          </h2>
          <Forms facts={facts} screen={screen} />
          <Rules facts={facts} screen={screen} />
          <Gaps facts={facts} screen={screen} />
        </section>
      ))}
    </Page>
  )
}
