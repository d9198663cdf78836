/** The sentence with its first letter in upper case. */
export const capitalise = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
