/** The part of the provider that tests use; the package brings no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  export class Provider {
    constructor(issuer: string, settings: object)
    callback(): RequestListener
  }
}
