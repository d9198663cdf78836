import type { ViewDefinition } from '../shared/viewDefinition.ts'

export const view: ViewDefinition = { Page: () => <h1>Exchange</h1>, title: () => 'Exchange', describe: () => 'Exchange', exists: () => true }
