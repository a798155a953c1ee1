import { makeFirms } from '../../names/firms.js'
import { isCommon } from './shapes.js'

/** Reads firms that bear no class word: `Kaspi Bank`, `Qatar Airways`. */
export const readFirm = makeFirms({
  isCommon,
  endings:
    'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|пен|бен|і|сі|інің|сінің|іне|сіне|інде|сінде|інен|сінен|ін|сін|імен|сімен',
  abbreviations:
    /^(?:[IVXLC]+|COVID|GPS|VIP|SMS|PDF|USD|EUR|KZT|RUB|CNY|LNG|LPG|CNG|ESG|STEM|GDP|ISO|TIR|KPI|PPP|JŞS|LED|USB|HIV|MRI|CEO)$/,
})
