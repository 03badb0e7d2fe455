/** What is shown was written by anybody: none of it moves the cursor of a terminal. */
export const printable = (line: string): string => line.replace(/\p{Cc}/gu, '·')
