import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Files share the library: what one of them sets holds for it alone.
configure({ defaultHidden: false })

afterEach(cleanup)
