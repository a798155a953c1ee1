/** `verify` is `journal verify` for short. */
export { declareVerify as declare } from '../journalling/verify.js'
