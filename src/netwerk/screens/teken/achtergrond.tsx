import { useTexts } from '../../../web/texts.ts'
import { shortName } from '../../letters/states.ts'
import { type Doos, grenzen, middenDoos, middenLetter, schermMaten, type Vlak } from '../../plekken/states.ts'
import { kringen } from '../../states.ts'
import { tekenTexts } from './texts.ts'

/** The three circles with their names, and who it is about in the middle. Lighter as it is further away; the words say it too. */
export function Achtergrond({ vlak, midden }: { vlak: Vlak; midden: string }) {
  const texts = useTexts(tekenTexts)
  const [x, y] = [vlak.breedte / 2, vlak.hoogte / 2]
  const ik = middenDoos(vlak, midden)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus; its words stand in the names and the list.
    <g aria-hidden="true" className="kring__grond">
      <rect data-kring="buiten" width={vlak.breedte} height={vlak.hoogte} rx={16} />
      <ellipse data-kring="midden" cx={x} cy={y} rx={x * grenzen.midden.tot} ry={y * grenzen.midden.tot} />
      <ellipse data-kring="binnen" cx={x} cy={y} rx={x * grenzen.binnen.tot} ry={y * grenzen.binnen.tot} />
      {kringen.map((kring, i) => {
        const box = labelBoxes(vlak)[i]
        return (
          <text key={kring} x={x} y={box?.y} className="kring__kop">
            {texts.kring[kring]}
          </text>
        )
      })}
      <rect
        className="kring__ik"
        x={x - ik.breedte / 2}
        y={y - ik.hoogte / 2}
        width={ik.breedte}
        height={ik.hoogte}
        rx={ik.hoogte / 2}
      />
      <text className="kring__ik-naam" x={x} y={y} style={{ fontSize: schermMaten.letter * middenLetter }}>
        {shortName(midden)}
      </text>
    </g>
  )
}

/** Where the names of the circles stand, just within their upper edge; nobody is put on top of them. */
export function labelBoxes(vlak: Vlak): Doos[] {
  const half = vlak.hoogte / 2
  const top = {
    binnen: half - half * grenzen.binnen.tot,
    midden: half - half * grenzen.midden.tot,
    buiten: 0,
  }
  return kringen.map((kring) => ({ x: vlak.breedte / 2, y: top[kring] + 15, breedte: 84, hoogte: 20 }))
}
