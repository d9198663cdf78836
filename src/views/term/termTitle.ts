import { publicBy } from '../../model/rule/publicBy.ts'
import { say } from '../../text/say.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'

/** Which terms there are, and what a page about one is called: on the page itself and where it is framed. */
export const termTitle: Pick<ViewDefinition, 'title' | 'exists'> = {
  title: (model, id, asOf) => {
    const term = model.index.terms.get(id)
    return term === undefined || !publicBy(term, asOf) ? 'Term' : say(term.title)
  },
  exists: (model, id) => model.index.terms.has(id),
}
