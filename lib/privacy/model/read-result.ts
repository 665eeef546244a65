/**
 * What a reader found at a place of a text that may go on: `partial` when only more text can tell. A reader that
 * answers anything else must answer the same for every continuation; that makes streams independent of their cuts.
 */
export type ReadResult<T> = { kind: "none" } | { kind: "partial" } | ({ kind: "match"; end: number } & T);

export const none = { kind: "none" } as const;
export const partial = { kind: "partial" } as const;
