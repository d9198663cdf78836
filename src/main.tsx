import './styles/layers.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { begin } from './app/begin.ts'

void begin(import.meta.env.BASE_URL)
