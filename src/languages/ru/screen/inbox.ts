import type { inbox as english } from '../../en/screen/inbox.js'

export const inbox: typeof english = {
  title: 'Что ждёт вас',
  lead: 'Действия, которые предложил другой человек и которые вступят в силу, когда вы подтвердите.',
  empty: 'Ничего не ждёт вашего подтверждения.',
  confirm: 'Подтвердить',
  refuse: 'Отклонить',
  ground: 'Основание',
  groundHint: 'Его увидит тот, кто предложил; оно останется в журнале.',
  refuseNow: 'Отклонить с этим основанием',
  proposedBy: 'предложение: {name}, {time}',
  bothSides: 'Согласиться должны лица обеих сторон.',
  mine: 'Что предложили вы',
  mineEmpty: 'Ничего вашего не ждёт.',
  decided: 'Решено недавно',
  decidedEmpty: 'Пока ничего не решено.',
  takeBack: 'Отозвать',
  refusals: 'Отклонённые предложения',
  decidedBy: '{state}: {name}, {time}',
}
