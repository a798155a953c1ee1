import type { catalogue as english } from '../../en/screen/index.js'

export const catalogue: typeof english = {
  title: 'Примеры страниц',
  lead: 'Каждая страница в каждом своём состоянии, на выдуманных данных. Тесты читают их все.',
}
