/** The owner changes the schema; the application has only the rights that migrations grant. */
export type DatabaseRole = 'owner' | 'application'

/** Our names for the two on the package's own server; on others the owner is whoever DATABASE_URL names. */
export const OWNER_ROLE = 'kelisim'
export const APPLICATION_ROLE = 'kelisim_app'
