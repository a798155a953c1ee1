import { ok } from '../../../kernel/index.js'
import { factsOf, LANGUAGES } from '../../../languages/index.js'
import { showJson, showPage } from '../../answer.js'
import type { WebApp } from '../../environment.js'
import { LanguagesPage } from './page.js'

/** The page of the languages, and its figures for programs. */
export function addLanguageRoutes(app: WebApp): void {
  const languages = LANGUAGES.map(factsOf)
  app.get('/languages', (c) => showPage(c, <LanguagesPage languages={languages} screen={c.var.screen} />))
  app.get('/languages.json', (c) => showJson(c, ok(languages)))
}
