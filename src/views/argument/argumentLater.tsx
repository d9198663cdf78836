import { FilterChips } from '../shared/FilterChips.tsx'
import { later } from '../shared/later.tsx'

/**
 * The picture of the argument with its choices and table; its code comes after the page answers. The chips come with the
 * page: together with the picture they are more than a picture may weigh.
 */
export const figure = later(async () => {
  const { ArgumentFigure } = await import('./ArgumentFigure.tsx')
  return function Figure() {
    return <ArgumentFigure Chips={FilterChips} />
  }
})
