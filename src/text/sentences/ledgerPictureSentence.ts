/** What the picture of the ledger shows, by its title, and how to read its bars where it has any. */
export function ledgerPictureSentence(title: string, hasBars: boolean): string {
  const what = `${title}. What has happened, what the parties say, and where each of the three sides stands. A dash means that no statement is on record.`
  return hasBars
    ? `${what} On a bar, each dot is one counter’s latest number and the caret the time gone; below it, a line for each body that counted more than once, the number in the text dashed.`
    : what
}
