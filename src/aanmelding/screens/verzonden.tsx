import { Lijst } from './lijst.tsx'

export default function Verzonden() {
  return <Lijst deel="verzonden" />
}
