import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ArgumentPage } from './ArgumentPage.tsx'
import { figure } from './argumentLater.tsx'

/** Who answered whom, along time. */
export const view: ViewDefinition = {
  Page: ArgumentPage,
  title: () => 'The argument',
  exists: () => true,
  later: [figure],
}
