import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { useTaal, useTexts } from '../../../web/texts.ts'
import { type Doos, layPlekken, middenDoos, type Plek, type Vlak } from '../../plekken/states.ts'
import type { Kring as KringNaam, Lid } from '../../states.ts'
import { sayLid } from '../../woorden/states.ts'
import { Achtergrond, labelBoxes } from './achtergrond.tsx'
import { tekenTexts } from './texts.ts'
import { moveFocus, stepHeld } from './toetsen.ts'
import { useSlepen } from './use-slepen.ts'
import { useVlak } from './use-vlak.ts'
import './kring.css'

type Naar = { kring: KringNaam; hoek: number }
type KringProps = {
  leden: readonly Lid[]
  /** In the middle: 'ik', or a first name. */
  midden: string
  /** Names the drawing: whose, and of when. */
  label: string
  onOpen?: (lid: Lid) => void
  /** Left out: looking only. */
  onMove?: (lid: Lid, naar: Naar) => void
  /** A mark behind a name, by id; what it means is said beside the picture. */
  bij?: ReadonlyMap<string, string>
  /** Who stood here before and is gone: drawn faintly, with a line through the name. */
  weg?: ReadonlySet<string>
  zoom?: number
  beside?: (klein: boolean) => ReactNode
}

/** The circles: by hand, mouse and keyboard. Each person is a button; arrows go along, Space picks up and puts down, Enter opens. */
export function Kring(props: KringProps) {
  const { leden, midden, bij, zoom = 1, beside } = props
  const [frame, vlak] = useVlak(zoom)
  const fixed = useMemo(() => (vlak ? [middenDoos(vlak, midden), ...labelBoxes(vlak)] : []), [vlak, midden])
  const [held, setHeld] = useState<Held | null>(null)
  const shown = useMemo(() => withHeld(leden, held), [leden, held])
  const plekken = useMemo(
    () =>
      byId(
        vlak
          ? layPlekken(
              shown.map((lid) => ({ ...lid, bij: bij?.get(lid.id) })),
              vlak,
              undefined,
              fixed,
            )
          : [],
      ),
    [shown, bij, vlak, fixed],
  )
  const klein = [...plekken.values()].some((plek) => plek.klein)
  return (
    <div className="kring" ref={frame}>
      {/* Its place is measured first: people are laid out once, for the width there is. */}
      {vlak && <Doek {...props} vlak={vlak} shown={shown} plekken={plekken} held={held} setHeld={setHeld} />}
      {beside?.(klein)}
    </div>
  )
}

type DoekProps = KringProps & {
  vlak: Vlak
  shown: readonly Lid[]
  plekken: ReadonlyMap<string, Plek>
  held: Held | null
  setHeld: (held: Held | null) => void
}

function Doek({ vlak, shown, plekken, held, setHeld, ...props }: DoekProps) {
  const { leden, midden, label, onOpen, onMove, weg } = props
  const texts = useTexts(tekenTexts)
  const taal = useTaal()
  const hint = useId()
  const keys = useKeys(props, plekken, held, setHeld)
  const picture = useRef<SVGSVGElement>(null)
  const say = (lid: Lid) =>
    [sayLid(lid, leden, texts, taal), weg?.has(lid.id) && texts.isWeg].filter(Boolean).join('; ')
  const byKey = (id: string) => leden.find((one) => one.id === id)
  const drag = useSlepen(picture, vlak, {
    onDrop: (id, naar) => {
      const lid = byKey(id)
      if (lid) onMove?.(lid, naar)
    },
    onTap: (id) => {
      const lid = byKey(id)
      keys.setActive(id)
      if (lid) onOpen?.(lid)
    },
    canMove: onMove !== undefined,
  })
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: enlarged, it scrolls, and then the keyboard must reach it (WCAG 2.1.1). */}
      <div className="kring__venster" tabIndex={0}>
        {/* An application, so that arrows reach the drawing; the table below says the same without it. */}
        <div role="application" aria-label={label} aria-describedby={hint} onKeyDown={keys.onKeyDown}>
          <svg
            ref={picture}
            className="kring__doek"
            width={vlak.breedte}
            height={vlak.hoogte}
            viewBox={`0 0 ${vlak.breedte} ${vlak.hoogte}`}
            {...drag.handlers}
          >
            <title>{label}</title>
            <Achtergrond vlak={vlak} midden={midden} />
            <Lijnen leden={shown} plekken={plekken} />
            {inFixedOrder(shown).map((lid) => {
              const plek = plekken.get(lid.id)
              return (
                plek && (
                  <Mens
                    key={lid.id}
                    lid={lid}
                    plek={plek}
                    label={nameOf(plek, say(lid), texts.opTekening)}
                    isActive={keys.active === lid.id}
                    canAct={onOpen !== undefined}
                    isGone={weg?.has(lid.id) ?? false}
                    isHeld={held?.id === lid.id}
                    onFocus={() => keys.setActive(lid.id)}
                  />
                )
              )
            })}
          </svg>
        </div>
      </div>
      <p id={hint} className="alleen-voor-lezers">
        {hintOf(props, texts)}
      </p>
      <p className="alleen-voor-lezers" role="status">
        {keys.said}
      </p>
    </>
  )
}

type Uitleg = { leeg: string; hoe: string; hoeKijk: string }
function hintOf({ leden, onOpen }: KringProps, texts: Uitleg): string {
  if (leden.length === 0) return texts.leeg
  return onOpen ? texts.hoe : texts.hoeKijk
}

/** What a sign shows stands in its name too, so that who says it aloud can point at it (WCAG 2.5.3). */
const nameOf = (plek: Plek, said: string, opTekening: (tekst: string) => string) =>
  !plek.klein && said.includes(plek.tekst) ? said : `${said}; ${opTekening(plek.tekst)}`

/** An element that moves among its siblings loses the focus: who was moved stays where they were in the page. */
const inFixedOrder = (leden: readonly Lid[]) => leden.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const byId = (plekken: readonly Plek[]) => new Map(plekken.map((plek) => [plek.id, plek]))

type Held = { id: string; nu: Naar }
const withHeld = (leden: readonly Lid[], held: Held | null): readonly Lid[] =>
  held === null ? leden : leden.map((lid) => (lid.id === held.id ? { ...lid, ...held.nu } : lid))

/** One person has the focus; who is picked up moves with the arrows until put down, and only then it is kept. */
function useKeys(
  { leden, onOpen, onMove }: KringProps,
  plekken: ReadonlyMap<string, Plek>,
  held: Held | null,
  setHeld: (held: Held | null) => void,
) {
  const texts = useTexts(tekenTexts)
  const [chosen, setActive] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const active = leden.some((lid) => lid.id === chosen) ? chosen : (leden[0]?.id ?? null)
  const lid = leden.find((one) => one.id === active)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!lid || event.ctrlKey || event.metaKey || event.altKey) return
    const isOurs = held ? moveHeld(event.key, held, lid) : moveOn(event.key, lid, event.currentTarget)
    if (isOurs) event.preventDefault()
  }
  const moveOn = (key: string, at: Lid, frame: HTMLElement): boolean => {
    if (key === 'Enter' && onOpen) onOpen(at)
    else if (key === ' ' && onMove) {
      setHeld({ id: at.id, nu: { kring: at.kring, hoek: at.hoek } })
      setSaid(texts.opgepakt(at.naam))
    } else {
      const next = moveFocus(key, at, leden, plekken)
      if (next === null) return false
      setActive(next)
      frame.querySelector<SVGGElement>(`[data-lid="${next}"]`)?.focus()
    }
    return true
  }
  const moveHeld = (key: string, at: Held, who: Lid): boolean => {
    const isBack = key === 'Escape' || key === 'Tab'
    if (isBack || key === ' ' || key === 'Enter') {
      setHeld(null)
      setSaid(isBack ? texts.terug(who.naam) : texts.neergezet(who.naam, texts.inKring[at.nu.kring]))
      if (!isBack && (at.nu.kring !== who.kring || at.nu.hoek !== who.hoek)) onMove?.(who, at.nu)
      return key !== 'Tab'
    }
    const step = stepHeld(key, at.nu, who, leden)
    if (!step) return false
    setHeld({ ...at, nu: step.naar })
    const where = texts.inKring[step.naar.kring]
    setSaid(step.buur ? texts.naast(who.naam, where, step.buur) : texts.nu(who.naam, where))
    return true
  }
  return { active, setActive, said, onKeyDown }
}

type MensProps = {
  lid: Lid
  plek: Plek
  label: string
  isActive: boolean
  /** Something happens when it is pressed; else it is there to be read. */
  canAct: boolean
  isHeld: boolean
  isGone: boolean
  onFocus: () => void
}

function Mens({ lid, plek, label, isActive, canAct, isHeld, isGone, onFocus }: MensProps) {
  const { breedte, hoogte } = plek
  const aria = canAct ? { role: 'button', 'aria-pressed': isHeld || undefined } : { role: 'img' }
  const half = { x: -breedte / 2, y: -hoogte / 2, width: breedte, height: hoogte, rx: hoogte / 2 }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role stands in `aria`: a button, or a picture to be read.
    <g
      tabIndex={isActive ? 0 : -1}
      {...aria}
      aria-label={label}
      className="kring__mens"
      data-lid={lid.id}
      data-steun={lid.steun}
      data-soort={lid.soort}
      data-vast={isHeld || undefined}
      data-weg={isGone || undefined}
      transform={`translate(${plek.x} ${plek.y})`}
      onFocus={onFocus}
    >
      <title>{lid.naam}</title>
      <rect className="kring__rand" {...half} />
      {lid.steun === 'beide' && (
        <rect
          className="kring__rand kring__rand--in"
          x={half.x + 4}
          y={half.y + 4}
          width={Math.max(breedte - 8, 2)}
          height={Math.max(hoogte - 8, 2)}
          rx={hoogte / 2 - 4}
        />
      )}
      <text
        className={plek.klein ? 'kring__naam kring__naam--klein' : 'kring__naam'}
        style={{ fontSize: letter(plek) }}
      >
        {plek.tekst}
      </text>
    </g>
  )
}

const letter = ({ klein, hoogte }: Plek) => (klein ? Math.round(hoogte * 0.42) : undefined)

function Lijnen({ leden, plekken }: { leden: readonly Lid[]; plekken: ReadonlyMap<string, Doos> }) {
  const pairs = leden.flatMap((lid) =>
    lid.kent.filter((other) => lid.id < other).map((other) => [lid.id, other] as const),
  )
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus; its words stand in the names and the list.
    <g aria-hidden="true">
      {pairs.map(([van, naar]) => {
        const [a, b] = [plekken.get(van), plekken.get(naar)]
        return (
          a &&
          b && (
            <line
              key={`${van}${naar}`}
              className="kring__lijn"
              data-van={van}
              data-naar={naar}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
            />
          )
        )
      })}
    </g>
  )
}
