import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { appName } from '../pageTitle.ts'

/** Where a picture that stands by itself comes from: the tracker, the record and its licence, the day, the address. */
export const pictureSourceSentence = ({ version, licence }: Pick<Model, 'version' | 'licence'>, asOf: Day, address: string): string =>
  `As of ${formatDay(asOf)}. Source: ${appName}, record version ${version}, licence ${licence.replace('CC-BY-', 'CC BY ')}. ${address}`
