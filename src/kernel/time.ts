/** An instant as an ISO 8601 string in UTC, `2025-03-29T10:00:00.000Z`. */
export type Instant = string

/** Tells the time; acting code gets one as an argument, pure code never has one. */
export type Clock = () => Instant

/** A day as `YYYY-MM-DD`. */
export type Day = string
