import { Lijst } from './lijst.tsx'

export default function Ontvangen() {
  return <Lijst deel="ontvangen" />
}
