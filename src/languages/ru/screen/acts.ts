import type { acts as english } from '../../en/screen/index.js'

export const acts: typeof english = {
  'readout.received': 'сообщение получено',
  'review.opened': 'передано на проверку',
  'statement.accepted': 'утверждение принято',
  'statement.corrected': 'утверждение исправлено',
  'statement.rejected': 'утверждение отклонено',
  'statement.undone': 'решение отменено',
  'meeting.opened': 'встреча внесена',
  'meeting.retold': 'о встрече сказано снова',
  'commitment.opened': 'обязательство внесено',
  'commitment.retold': 'об обязательстве сказано снова',
  'figure.claimed': 'цифра внесена',
  'project.told': 'проект внесён',
  'document.told': 'документ внесён',
  'event.announced': 'событие внесено',
  'report.heard': 'отчёт внесён',
  'greeting.exchanged': 'поздравление внесено',
  'award.given': 'награда внесена',
  'topic.noted': 'тема внесена',
}
