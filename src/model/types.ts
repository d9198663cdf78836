import type { Day } from './days.ts'
import type { RecordFile } from './schema.ts'

/**
 * The record as the app uses it: what the schema describes, read-only, with days proven to exist.
 */

type DayKey = 'day' | 'statedOn' | 'until' | 'asOf' | 'answerSoughtUntil'
type Proven<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Proven<Item>[]
    : {
        readonly [Key in keyof T]: Key extends 'coverage'
          ? { readonly from: Day; readonly to: Day }
          : Key extends DayKey
            ? Day | Extract<T[Key], undefined>
            : Proven<T[Key]>
      }

type ProvenRecord = Proven<RecordFile>

/** The deal itself: title, signing, instruments, coverage of the record, named moments, known limits. */
export type Agreement = ProvenRecord['agreement']
/** One version of the record, with what changed in it. */
export type Version = NonNullable<ProvenRecord['versions']>[number]
/** A text or set of understandings that terms stand in. */
export type Instrument = Agreement['instruments'][number]
/** A named day that readers can step to. */
export type Moment = Agreement['moments'][number]
/** A subject that groups terms. */
export type Topic = ProvenRecord['topics'][number]
/** What a row of numbers counts, and in what unit. */
export type Series = ProvenRecord['series'][number]
/** A party, actor, monitor or reporter, with its people by office. */
export type Party = ProvenRecord['parties'][number]
/** Somebody who spoke for a party, by office; never a private person. */
export type Person = Party['people'][number]
/** One checkable stipulation. */
export type Term = ProvenRecord['terms'][number]
/** One reading of when a term is due. */
export type Reading = NonNullable<Term['due']>['readings'][number]
/** A link from a term to another that somebody says it waits on. */
export type Condition = Term['conditions'][number]
/** A dated, attributed statement. */
export type Claim = ProvenRecord['claims'][number]
/** What a claim says about one party's conduct on one term. */
export type Point = Claim['points'][number]
/** A number in a series. */
export type Observation = ProvenRecord['observations'][number]
/** A dated happening. */
export type Event = ProvenRecord['events'][number]
/** What an event does to one term. */
export type Effect = Event['effects'][number]
/** A publication that records rest on. */
export type Source = ProvenRecord['sources'][number]
/** When a record became public and how that is known. */
export type Publicity = Claim['public']
/** Human text: a plain string is English; an object is keyed by language tag. */
export type Text = string | { readonly en: string; readonly [tag: string]: string }

/** Look-ups over the record, built once when it is loaded. Every list keeps the order of the record's days. */
export interface ModelIndex {
  readonly terms: ReadonlyMap<string, Term>
  readonly claims: ReadonlyMap<string, Claim>
  readonly parties: ReadonlyMap<string, Party>
  readonly events: ReadonlyMap<string, Event>
  readonly sources: ReadonlyMap<string, Source>
  readonly series: ReadonlyMap<string, Series>
  readonly topics: ReadonlyMap<string, Topic>
  readonly instruments: ReadonlyMap<string, Instrument>
  /** Claims with a point on the term, oldest first. */
  readonly claimsByTerm: ReadonlyMap<string, readonly Claim[]>
  /** Claims whose points or reply links answer the claim, oldest first. */
  readonly repliesTo: ReadonlyMap<string, readonly Claim[]>
  /** Events tied to the term or with an effect on it, oldest first. */
  readonly eventsByTerm: ReadonlyMap<string, readonly Event[]>
  /** Observations of the series, in order of the day they describe. */
  readonly observationsBySeries: ReadonlyMap<string, readonly Observation[]>
  readonly observations: ReadonlyMap<string, Observation>
  /** All claims, oldest first. */
  readonly claimsByDay: readonly Claim[]
  /** Claims with a verdict on the term, oldest first; those of one day as they stand in the record. */
  readonly verdictsByTerm: ReadonlyMap<string, readonly Claim[]>
  /** Claims that allege that something was not kept, as they stand in the record. */
  readonly accusing: readonly Claim[]
  /** Claims that take back another, oldest first. */
  readonly withdrawing: readonly Claim[]
  /** Terms that are part of the term. */
  readonly partsOf: ReadonlyMap<string, readonly Term[]>
}

/** The loaded record with its look-ups. Everything else the app shows is computed from this and a day. */
export interface Model extends ProvenRecord {
  readonly index: ModelIndex
}
