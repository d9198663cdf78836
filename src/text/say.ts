import type { Text } from '../model/types.ts'

/** A human text in the language asked for, or in English with its tag where that language is not held. */
function inLanguage(text: Text, language: string): { readonly text: string; readonly language: string } {
  if (typeof text === 'string') return { text, language: 'en' }
  const held = text[language]
  return held === undefined ? { text: text.en, language: 'en' } : { text: held, language }
}

/** A human text in English, the language of the pages. */
export const say = (text: Text): string => inLanguage(text, 'en').text
