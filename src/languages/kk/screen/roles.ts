import type { roles as english } from '../../en/screen/roles.js'

export const roles: typeof english = {
  public: 'пайдаланушы',
  reviewer: 'тексеруші',
  office: 'тарап мекемесі',
  assessor: 'бағалаушы',
  'press-officer': 'баспасөз қызметі',
  'protocol-officer': 'хаттама қызметкері',
  secretariat: 'хатшылық',
  auditor: 'аудитор',
  operator: 'оператор',
}
