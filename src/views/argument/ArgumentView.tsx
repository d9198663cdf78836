import { argumentSentence } from '../../text/sentences/argumentSentence.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ArgumentPage } from './ArgumentPage.tsx'

/** Who answered whom, along time. */
export const view: ViewDefinition = {
  Page: ArgumentPage,
  title: () => 'The argument',
  describe: (model, _, asOf) => argumentSentence(model, asOf),
  exists: () => true,
}
