import { day } from '../../../src/model/days.ts'
import { termFacts } from '../../../src/views/terms/termFilters.ts'
import { aTerm, due, modelOf, says } from '../../model/build.ts'

/** Four terms that differ in what the filters and orders ask. */
export const model = modelOf({
  topics: [
    { id: 'a-topic', title: 'A topic', description: 'What it is.' },
    { id: 'another-topic', title: 'Prisoners', description: 'What it is.' },
  ],
  terms: [
    aTerm({ id: 'freed', topic: 'another-topic', title: 'Prisoners are freed', due: due({ date: '2020-03-10' }) }),
    aTerm({ id: 'the-term', title: 'Troops leave', obligor: 'taliban', due: due({ date: '2020-07-13' }) }),
    aTerm({ id: 'aim', force: 'goal', title: 'An aim', due: due({ date: '2020-03-01' }) }),
    aTerm({ id: 'limit', duration: 'standing', instrument: 'the-understandings', inPublicText: false, title: 'A limit' }),
  ],
  claims: [says('an-accusation', '2020-04-01', 'taliban', 'not-kept', 'united-states')],
})

/** What the filters ask of them on 6 April 2020. */
export const facts = termFacts(model, day('2020-04-06'))
