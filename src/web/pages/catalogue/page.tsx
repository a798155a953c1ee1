import { Page } from '../../layout/page.js'
import type { Screen } from '../../screen.js'
import { CATALOGUE } from './examples.js'

/** All examples as links, page by page. */
export function CataloguePage({ screen }: { screen: Screen }) {
  const { catalogue } = screen.words
  return (
    <Page screen={screen} title={catalogue.title}>
      <h1>{catalogue.title}</h1>
      <p class="lead">{catalogue.lead}</p>
      {[...CATALOGUE].map(([name, states]) => (
        <section aria-labelledby={name}>
          <h2 id={name} lang="en">
            {name}
          </h2>
          <ul class="chips" lang="en">
            {[...states.keys()].map((state) => (
              <li>
                <a href={screen.href(`/catalogue/${name}/${state}`)}>{state}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
