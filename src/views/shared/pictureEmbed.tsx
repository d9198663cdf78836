import { Embed } from './Embed.tsx'
import type { Later } from './later.tsx'
import type { ViewDefinition } from './viewDefinition.ts'

interface PictureEmbed {
  readonly title: string
  /** The path of the page that the picture stands on, and its anchor there where it does not stand at the head. */
  readonly of: string
  readonly at?: string
  readonly picture: Later
}

/** A picture as a page of its own, for other sites to frame. */
export const pictureEmbed = ({ title, of, at, picture }: PictureEmbed): ViewDefinition => ({
  Page: () => (
    <Embed title={title} of={of} {...(at === undefined ? {} : { at })}>
      <picture.Part />
    </Embed>
  ),
  title: () => title,
  exists: () => true,
  later: [picture],
})
