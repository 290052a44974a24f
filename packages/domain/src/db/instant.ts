/** ISO 8601 UTC, `2026-11-20T14:05:09.123Z`. */
export type Instant = string;
