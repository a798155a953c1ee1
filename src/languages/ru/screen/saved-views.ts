import type { savedViews as english } from '../../en/screen/saved-views.js'

export const savedViews: typeof english = {
  title: 'Сохранённые подборки',
  lead: 'Запросы к реестру, сохранённые под именем; сначала свои.',
  empty: 'Подборок пока нет.',
  emptyHint: 'Сузьте реестр и нажмите «Сохранить подборку».',
  name: 'Подборка',
  asks: 'Что спрашивается',
  owner: 'Чья',
  visibility: 'Кому видна',
  savedAt: 'Когда сохранена',
  change: 'Изменить',
  remove: 'Убрать',
  follow: 'Подписаться',
}
