import { Lijst } from './lijst.tsx'

export default function TeWegen() {
  return <Lijst deel="te-wegen" />
}
