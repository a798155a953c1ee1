import type { roles as english } from '../../en/screen/roles.js'

export const roles: typeof english = {
  public: 'foydalanuvchi',
  reviewer: 'tekshiruvchi',
  office: 'tomon idorasi',
  assessor: 'baholovchi',
  'press-officer': 'matbuot xizmati',
  'protocol-officer': 'protokol xodimi',
  secretariat: 'kotibiyat',
  auditor: 'auditor',
  operator: 'operator',
}
