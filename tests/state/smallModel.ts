import { buildIndex } from '../../src/model/buildIndex.ts'
import { day } from '../../src/model/days.ts'
import type { Instrument, Model, Party, Series, Term, Topic } from '../../src/model/types.ts'

const signing = { day: day('2020-02-29'), basis: 'signed' } as const

const party = (id: string): Party => ({
  id,
  name: id,
  shortName: id,
  role: 'signatory',
  description: id,
  people: [],
  public: signing,
  sources: [],
})

const term = (id: string): Term => ({
  id,
  instrument: 'agreement',
  reference: id,
  inPublicText: true,
  topic: 'withdrawal',
  force: 'duty',
  duration: 'act',
  obligor: 'united-states',
  actors: [],
  alsoBound: [],
  title: id,
  summary: id,
  startsAfter: [],
  conditions: [],
  positions: [],
  open: [],
  public: signing,
  sources: [],
  verified: true,
})

const topic = (id: string): Topic => ({ id, title: id, description: id })

const series = (id: string): Series => ({ id, title: id, unit: id, counts: id })

const instrument = (id: string): Instrument => ({ id, kind: 'agreement', title: id, inPublicText: true, parties: [] })

const record: Omit<Model, 'index'> = {
  $schema: './agreement.schema.json',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  agreement: {
    id: 'doha',
    title: 'The agreement',
    signed: { day: day('2020-02-29'), place: 'Doha' },
    languages: ['en'],
    coverage: { from: day('2020-02-29'), to: day('2020-04-06') },
    instruments: [instrument('agreement'), instrument('declaration')],
    moments: [{ id: 'signing', title: 'Signing', day: day('2020-02-29') }],
    searched: [],
    limits: [],
  },
  topics: [topic('withdrawal'), topic('prisoners')],
  series: [series('troops'), series('bases')],
  parties: [party('united-states'), party('taliban'), party('afghan-government')],
  terms: [term('full-withdrawal'), term('prisoner-release')],
  claims: [],
  observations: [],
  events: [],
  sources: [],
}

/** A record of a few names, covering 29 February to 6 April 2020. */
export const smallModel: Model = { ...record, index: buildIndex(record) }
