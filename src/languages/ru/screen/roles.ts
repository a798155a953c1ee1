import type { roles as english } from '../../en/screen/roles.js'

export const roles: typeof english = {
  public: 'читатель',
  reviewer: 'проверяющий',
  office: 'ведомство стороны',
  assessor: 'оценивающий',
  'press-officer': 'пресс-служба',
  'protocol-officer': 'сотрудник протокола',
  secretariat: 'секретариат',
  auditor: 'аудитор',
  operator: 'оператор',
}
