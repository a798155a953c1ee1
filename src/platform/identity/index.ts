/**
 * Who somebody is: signing in and out, sessions, second factors, one-time codes, and an organisation's own sign-in.
 * It knows names only; what a name may do is the register's and `roles.ts`' affair.
 * A door of its own, since the library behind it takes a third of a second to load and only `serve` and `user` need it.
 * Start with `types.ts` (what it offers), then `open.ts`; the library is set up in `auth.ts` and known nowhere else.
 */
export { identityOver, openIdentity, prepareIdentity } from './open.js'
