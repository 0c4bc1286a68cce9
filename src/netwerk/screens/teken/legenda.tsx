import { iconErbij, iconNee } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { useTexts } from '../../../web/texts.ts'
import { tekenTexts } from './texts.ts'

const sizes = [1, 1.5, 2, 3, 4]

/** Larger and smaller; a larger drawing scrolls in its own frame. */
export function Loep({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const texts = useTexts(tekenTexts)
  const at = sizes.indexOf(zoom)
  const step = (label: string, icon: string, to: number | undefined) => (
    <button
      type="button"
      className="loep__knop"
      aria-label={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onZoom(to)}
    >
      <Icoon pad={icon} />
    </button>
  )
  return (
    <div className="loep">
      {step(texts.kleiner, iconNee, sizes[at - 1])}
      {step(texts.groter, iconErbij, sizes[at + 1])}
    </div>
  )
}

/** What edges, colour and lines mean, in words with a small example. */
export function Legenda() {
  const texts = useTexts(tekenTexts)
  const signs = [
    { words: texts.legendaSteunt, steun: 'steunt', soort: 'vriend' },
    { words: texts.legendaKost, steun: 'kost', soort: 'vriend' },
    { words: texts.legendaBeide, steun: 'beide', soort: 'vriend' },
    { words: texts.legendaHulp, steun: 'weet_niet', soort: 'hulp' },
  ]
  return (
    <ul className="legenda">
      {signs.map(({ words, steun, soort }) => (
        <li key={words}>
          <svg width="52" height="32" aria-hidden="true">
            <g className="kring__mens" data-steun={steun} data-soort={soort}>
              <rect className="kring__rand" x="3" y="3" width="46" height="26" rx="13" />
              {steun === 'beide' && (
                <rect className="kring__rand kring__rand--in" x="8" y="8" width="36" height="16" rx="8" />
              )}
            </g>
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width="52" height="32" aria-hidden="true">
          <line className="kring__lijn" x1="6" y1="24" x2="46" y2="8" />
        </svg>
        {texts.legendaLijn}
      </li>
    </ul>
  )
}
