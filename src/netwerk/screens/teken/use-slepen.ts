import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { placeOf, type Vlak } from '../../plekken/states.ts'
import type { Kring } from '../../states.ts'

type Daden = {
  onDrop: (id: string, naar: { kring: Kring; hoek: number }) => void
  onTap: (id: string) => void
  canMove: boolean
}
type Sleep = {
  id: string
  sign: SVGGElement
  was: string | null
  from: { x: number; y: number }
  at: { x: number; y: number }
  lines: { line: SVGLineElement; end: '1' | '2'; was: [string, string] }[]
  isMoving: boolean
}
/** Under this many pixels a press is a tap. */
const tap = 6

/**
 * Dragging by hand or mouse. While it lasts nothing is rendered anew: the sign and its lines are moved in the page itself, so that
 * also a drawing of 150 people keeps up with the hand.
 */
export function useSlepen(
  picture: RefObject<SVGSVGElement | null>,
  vlak: Vlak,
  { onDrop, onTap, canMove }: Daden,
) {
  const drag = useRef<Sleep | null>(null)
  useHoldStill(picture, canMove)
  const pointIn = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    return {
      x: ((event.clientX - box.left) / box.width) * vlak.breedte,
      y: ((event.clientY - box.top) / box.height) * vlak.hoogte,
    }
  }
  const end = (keep: boolean) => {
    const now = drag.current
    drag.current = null
    picture.current?.removeAttribute('data-boven')
    if (!now) return
    now.sign.removeAttribute('data-sleept')
    // The page shows again what was drawn; what changed is drawn by the change itself.
    if (now.was !== null) now.sign.setAttribute('transform', now.was)
    for (const { line, end: e, was } of now.lines) {
      line.setAttribute(`x${e}`, was[0])
      line.setAttribute(`y${e}`, was[1])
    }
    if (keep && now.isMoving) onDrop(now.id, placeOf(vlak, now.at.x, now.at.y))
    else if (keep) onTap(now.id)
  }
  const handlers = {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      // A second finger means the page, larger or smaller: nobody is moved by it.
      if (!event.isPrimary) return end(false)
      const sign = (event.target as Element).closest<SVGGElement>('[data-lid]')
      if (!sign || event.button !== 0) return
      picture.current?.setPointerCapture(event.pointerId)
      const at = pointIn(event)
      drag.current = { ...startOf(sign, picture.current), from: at, at, isMoving: false }
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const now = drag.current
      if (!now || !canMove) return
      now.at = pointIn(event)
      if (!now.isMoving && Math.hypot(now.at.x - now.from.x, now.at.y - now.from.y) < tap) return
      now.isMoving = true
      now.sign.setAttribute('data-sleept', '')
      now.sign.setAttribute('transform', `translate(${now.at.x} ${now.at.y})`)
      for (const { line, end: e } of now.lines) {
        line.setAttribute(`x${e}`, String(now.at.x))
        line.setAttribute(`y${e}`, String(now.at.y))
      }
      picture.current?.setAttribute('data-boven', placeOf(vlak, now.at.x, now.at.y).kring)
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
  }
  return { handlers }
}

/** A finger on a sign moves the sign, not the page. Browsers don't take `touch-action` from within a drawing, so the touch itself says it. */
function useHoldStill(picture: RefObject<SVGSVGElement | null>, canMove: boolean): void {
  useEffect(() => {
    const element = picture.current
    if (!element || !canMove) return
    const hold = (event: TouchEvent) => {
      if ((event.target as Element).closest('[data-lid]')) event.preventDefault()
    }
    element.addEventListener('touchstart', hold, { passive: false })
    return () => element.removeEventListener('touchstart', hold)
  }, [picture, canMove])
}

function startOf(
  sign: SVGGElement,
  picture: SVGSVGElement | null,
): Pick<Sleep, 'id' | 'sign' | 'was' | 'lines'> {
  const id = sign.dataset.lid ?? ''
  const lines = [...(picture?.querySelectorAll<SVGLineElement>('.kring__lijn') ?? [])].flatMap((line) => {
    const end = endAt(line, id)
    if (!end) return []
    const was: [string, string] = [line.getAttribute(`x${end}`) ?? '0', line.getAttribute(`y${end}`) ?? '0']
    return [{ line, end, was } as const]
  })
  return { id, sign, was: sign.getAttribute('transform'), lines: lines.map((l) => ({ ...l })) }
}

function endAt({ dataset }: SVGLineElement, id: string): '1' | '2' | null {
  if (dataset.van === id) return '1'
  return dataset.naar === id ? '2' : null
}
