import { type FunctionComponent, type NamedExoticComponent, memo } from 'react'
import { Guarded } from '../../ui/Guarded.tsx'
import { FollowingPart } from './FollowingPart.tsx'
import { type OnDemand, onDemand } from './onDemand.ts'

/** A part of a page whose code comes after the first part of the page answers. */
export interface Later<P extends object = object> extends Pick<OnDemand<unknown>, 'load'> {
  readonly Part: NamedExoticComponent<P>
}

/**
 * Wraps the import of a part of a page. On a page made at build the part stands there as HTML, and React takes it over
 * when its code has come; everywhere else the code is fetched before the page is shown, so that nothing moves. A part
 * that is not taken over yet cannot take new props without being drawn afresh: give it nothing but ids, and let it read
 * the rest from the address shown. That is kept as it is until then, and afterwards the part follows the page around it.
 */
export function later<P extends object>(fetch: () => Promise<FunctionComponent<P>>): Later<P> {
  const { load, loadOnUse, current } = onDemand<NamedExoticComponent<P>>(async () => memo<P>(await fetch()))
  function Body(props: P) {
    const Fetched = current()
    if (Fetched === null) throw loadOnUse()
    return (
      <Guarded>
        <Fetched {...props} />
      </Guarded>
    )
  }
  const Part = memo<P>((props) => (
    <FollowingPart>
      <Body {...props} />
    </FollowingPart>
  ))
  return { load, Part }
}
