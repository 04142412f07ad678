/** The reader's own time zone: times are shown as the clock on the wall beside the reader tells them. */
export const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
