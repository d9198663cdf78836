import { addDays, day } from '../../../src/model/days.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import { saysValues, verdicts } from '../../../src/model/vocabulary.ts'
import { aClaim, aPoint, aRecord, aTerm, anEffect, anEvent, anObservation, due, parties, publicFrom, signing } from '../build.ts'
import { type Draw, seeded } from './seeded.ts'

type Claim = RecordFile['claims'][number]

/** The terms of every generated record: one of each sort that the rule treats differently. */
export const termIds = ['counted', 'standing', 'waiting', 'goal', 'anchored']

const partyIds = parties.map(({ id }) => id)
const monitors = new Set(parties.filter(({ role }) => role === 'monitor').map(({ id }) => id))
const lastDay = 400
const dayAt = (number: number) => addDays(day(signing), number)

/** A day within the span of the generated records. */
export const someDay = (draw: Draw) => dayAt(draw.whole(0, lastDay))

function terms(draw: Draw): RecordFile['terms'] {
  const reading = () => ({ date: someDay(draw), public: publicFrom(someDay(draw)) })
  const anchored = { offset: { days: draw.whole(1, 90) }, anchor: 'waiting', public: publicFrom(someDay(draw)) }
  return [
    aTerm({ id: 'counted', due: due(reading(), reading()), measure: { series: 'a-series', direction: 'up-to' } }),
    aTerm({ id: 'standing', duration: 'standing', alsoBound: ['taliban'] }),
    aTerm({ id: 'waiting', startsAfter: [{ term: 'counted', clause: 'After that.' }], due: due(reading()) }),
    aTerm({ id: 'goal', force: 'goal', due: due(reading(), reading()), partOf: 'standing' }),
    aTerm({ id: 'anchored', due: due(anchored, reading()) }),
  ]
}

/** A claim after those before it: about a third answer for their own conduct, the others say anything of anybody. */
function claim(draw: Draw, at: number, before: readonly Claim[]): Claim {
  const said = draw.whole(0, lastDay)
  const known = dayAt(Math.min(lastDay, said + draw.one([0, 0, 0, 1, 30])))
  const earlier = before.filter((one) => one.public.day <= known)
  const accusations = earlier.flatMap((one) =>
    one.points.filter((point) => point.says === 'not-kept').map((point) => ({ ...point, answers: [one.id] })),
  )
  const id = `claim-${at}`
  if (accusations.length > 0 && draw.chance(30)) {
    const { term, about, answers } = draw.one(accusations)
    const point = aPoint(draw.one(['kept', 'not-owed', 'not-yet', 'not-kept']), about, { term, answers })
    return aClaim({ id, date: dayAt(said), public: publicFrom(known), party: about, points: [point] })
  }
  const party = draw.one(partyIds)
  const own = earlier.filter((one) => one.party === party)
  const points = [...new Set([draw.one(termIds), draw.one(termIds)])].map((term) => {
    const onTerm = earlier.filter((one) => one.points.some((point) => point.term === term))
    const answers = onTerm.length > 0 && draw.chance(60) ? [draw.one(onTerm).id] : []
    return aPoint(draw.one(saysValues), draw.one(partyIds), { term, answers })
  })
  const isFinding = monitors.has(party) && draw.chance(60)
  return aClaim({
    id,
    date: dayAt(said),
    public: publicFrom(known),
    party,
    points,
    ...(own.length > 0 && draw.chance(15) && { withdraws: draw.one(own).id }),
    ...(isFinding && {
      kind: 'finding',
      verdicts: points.map(({ term }) => ({ term, verdict: draw.one(verdicts) })),
    }),
  })
}

function event(draw: Draw, at: number) {
  const happened = draw.whole(0, lastDay)
  return anEvent({
    id: `event-${at}`,
    date: dayAt(happened),
    public: publicFrom(dayAt(Math.min(lastDay, happened + draw.one([0, 0, 1, 40])))),
    effects: [
      anEffect(draw.one(['begins', 'begins', 'suspends', 'resumes', 'completes-part', 'completes', 'misses', 'ends']), {
        term: draw.one(termIds),
      }),
    ],
  })
}

function observation(draw: Draw, at: number) {
  const counted = draw.whole(0, lastDay)
  return anObservation({
    id: `observation-${at}`,
    date: dayAt(counted),
    public: publicFrom(dayAt(Math.min(lastDay, counted + draw.one([0, 3, 60])))),
    value: draw.whole(0, 5000),
    countedBy: draw.one(partyIds),
  })
}

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** A record full of statements, happenings and numbers, drawn from a seed; valid by construction. */
export function generated(seed: number): RecordFile {
  const draw = seeded(seed)
  const claims: Claim[] = []
  for (let at = 0; at < 40; at += 1) claims.push(claim(draw, at, claims))
  return aRecord({
    terms: terms(draw),
    claims,
    events: many(8, (at) => event(draw, at)),
    observations: many(12, (at) => observation(draw, at)),
  })
}
