import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Vlak } from '../../plekken/states.ts'

/** Narrower is higher: a dozen people keep their names, also on the smallest phone. */
function ratioOf(width: number): number {
  if (width >= 480) return 0.92
  return width < 340 ? 1.75 : 1.5
}

/** The size of the drawing: as wide as its place, higher than wide on a phone; larger than its place when zoomed, and then it scrolls. */
export function useVlak(zoom: number): [RefObject<HTMLDivElement | null>, Vlak | null] {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const vlak = useMemo(() => {
    if (width === null) return null
    const breedte = Math.round(width * zoom)
    return { breedte, hoogte: Math.round(breedte * ratioOf(width)) }
  }, [width, zoom])
  return [frame, vlak]
}
