/** What a buffer that may not be says. */
export const TOO_MUCH = 'more is unpacked at once than may be'

/** Lets no buffer be made in this thread that is larger than a limit, in bytes: what a stream unpacks to stands in one, and the limit of
 *  the thread's heap does not see it. */
export function guardBuffers(most: number): void {
  const guarded: Uint8ArrayConstructor = new Proxy(globalThis.Uint8Array, {
    construct(target, given, asked) {
      const [first] = given
      if (typeof first === 'number' && first > most) throw new RangeError(TOO_MUCH)
      return Reflect.construct(target, given, asked === guarded ? target : asked)
    },
  })
  globalThis.Uint8Array = guarded
}
