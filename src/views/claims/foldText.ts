/**
 * Text as it is compared when words are looked for: lower case, without accents, with plain quotation marks, so that
 * `Al-Qaïda’s` is found by `al-qaida's`.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()

/** The words of a search, folded. A claim has to hold all of them, each anywhere and in any form that contains it. */
export const foldedWords = (search: string): readonly string[] =>
  foldText(search)
    .split(/\s+/)
    .filter((word) => word !== '')
