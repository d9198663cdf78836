import type { ComponentType } from 'react'
import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import type { Later } from './later.tsx'

/** The id that an address names, such as the term of `/terms/:id`; empty for addresses without one. */
export interface ViewProps {
  readonly id: string
}

/** What a view gives the shell: its page, its title, and whether the id it is asked for exists. */
export interface ViewDefinition {
  readonly Page: ComponentType<ViewProps>
  readonly title: (model: Model, id: string, asOf: Day) => string
  readonly exists: (model: Model, id: string) => boolean
  /** The parts of its page whose code comes later. */
  readonly later?: readonly Pick<Later, 'load'>[]
}

/** Describes the page of a view where it is listed elsewhere; `description.ts` in its folder. Only the built pages carry it. */
export type Description = (model: Model, id: string, asOf: Day) => string
