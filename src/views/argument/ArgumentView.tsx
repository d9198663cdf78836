import type { ViewDefinition } from '../shared/viewDefinition.ts'

export const view: ViewDefinition = { Page: () => <h1>Argument</h1>, title: () => 'Argument', describe: () => 'Argument', exists: () => true }
