import { Lijst } from './lijst.tsx'

export default function Concepten() {
  return <Lijst deel="concepten" />
}
