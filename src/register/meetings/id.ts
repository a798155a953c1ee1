declare const brand: unique symbol

/** The id of a meeting; it stands apart because readouts name it too. */
export type MeetingId = string & { readonly [brand]: 'mt' }
