/** The names and counts of ECMA-376 that several parts of a workbook share. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** The beginning of the media types of all parts. */
export const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Days are counted from here, in milliseconds. */
export const DAY_ZERO = Date.UTC(1899, 11, 30)
export const DAY = 86_400_000
