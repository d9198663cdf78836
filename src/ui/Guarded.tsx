import { Component, type ReactNode } from 'react'
import { Notice } from './Notice.tsx'

interface GuardedProps {
  children: ReactNode
}

/** Keeps a fault in one part of the page from taking the rest with it: the part says so in its place. */
export class Guarded extends Component<GuardedProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Notice kind="status" attention title="This part of the page could not be shown">
        <p>Something went wrong while it was drawn. The rest of the page works; reloading it may help.</p>
      </Notice>
    )
  }
}
