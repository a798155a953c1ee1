import type { savedViews as english } from '../../en/screen/saved-views.js'

export const savedViews: typeof english = {
  title: 'Сақталған іріктеулер',
  lead: 'Атаумен сақталған тізілім сұраулары, алдымен өзіңіздікі.',
  empty: 'Әзірге іріктеу жоқ.',
  emptyHint: 'Тізілімді тарылтып, «Іріктеуді сақтау» дегенді таңдаңыз.',
  name: 'Іріктеу',
  asks: 'Не сұралады',
  owner: 'Кімдікі',
  visibility: 'Кімге көрінеді',
  savedAt: 'Қашан сақталған',
  change: 'Өзгерту',
  remove: 'Алып тастау',
  follow: 'Жазылу',
}
