import { makeFirms } from '../../names/firms.js'
import { isCommon } from './shapes.js'

/** Reads firms that bear no class word: `Agrobank`, `Qatar Airways`. */
export const readFirm = makeFirms({
  isCommon,
  endings:
    'ning|ni|ga|ka|qa|da|dan|dagi|gacha|i|si|ini|sini|iga|siga|ida|sida|idan|sidan|ining|sining|нинг|ни|га|ка|қа|да|дан|даги|гача|и|си|ини|сини|ига|сига|ида|сида|идан|сидан|ининг|сининг',
  abbreviations:
    /^(?:[IVXLC]+|TIF|YAIM|YIM|QQS|OAV|AKT|OTM|MTT|IES|GES|AES|TES|DXSH|SPG|SPZ|LED|LPG|LNG|CNG|TIR|KPI|ESG|SMS|PDF|GPS|VIP|USB|OITS|OIV|COVID|STEM|STIR|JSHSHIR|PINFL|UZS|USD|EUR|RUB|KZT|CNY|GDP|PPP|MChJ|MCHJ|DUK|MFY|YTT|ATM|SOS|FSK|HES|EKO|FOTO|VIDEO|AQSH|SSSR|SSR|NPK|DNK|MRT|GTS|GRES|SES|EXPO|HTTPS?|WWW|FHDYO|BRT|MKB|KMK|AQI|ISO|HIV|MRI|CEO|CEP|GSP|ICT)$/,
})
