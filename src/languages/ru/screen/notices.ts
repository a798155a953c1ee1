import type { notices as english } from '../../en/screen/notices.js'

export const notices: typeof english = {
  title: 'Что ждёт вас',
  lead: 'Что подходит к сроку, что возвращено, где стороны расходятся и что вас просят подтвердить.',
  empty: 'Вас ничего не ждёт. Дальше: посмотрите, чему срок позже.',
  more: 'и ещё {count} таких',
  letter: 'Ежедневное письмо',
  address: 'Ваш адрес для писем; пусто, если не нужно',
  addressHint: 'Пишется утром, когда что-то ждёт. Письма, которые нельзя отправить, можно прочесть здесь.',
  save: 'Сохранить',
  letters: 'Ваши письма',
  noLetters: 'Писем пока не было.',
  waits: 'ждёт отправки',
  sent: 'отправлено',
  failed: 'отправить не удалось',
  subject:
    'Kelisim, {day}: вас {count, plural, one {ждёт # дело} few {ждут # дела} many {ждут # дел} other {ждёт # дела}}',
  open: 'Читать в Kelisim',
  addressWrong: 'Напишите адрес вида name@office.example',
  dueOn: 'срок {day}',
  proposedOn: '{day}, предложение: {name}',
  refusedOn: 'отклонено {day}: {name}',
  kinds: {
    'to-confirm': 'Подтвердить',
    refused: 'Отклонено',
    returned: 'Возвращено',
    overdue: 'Срок истёк',
    'due-soon': 'Скоро срок',
    disputed: 'Стороны расходятся',
  },
}
