import { iconNaar, iconNee, iconTerug } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../../web/kit/tabel.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import { kringen, type Lid } from '../../states.ts'
import { tekenTexts } from '../teken/texts.ts'
import { kindWords } from '../teken/woorden.ts'
import { useTekenen } from '../use-tekenen.ts'
import { kringTexts } from './texts.ts'
import { mijnPath } from './use-mijn-netwerk.ts'

/** The same people as a table, with the same acts: nothing needs drawing. */
export function Lijst({ leden }: { leden: readonly Lid[] }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const tekenen = useTekenen(mijnPath)
  return (
    <Sectie title={texts.lijst}>
      <p className="gedempt">{texts.lijstUitleg}</p>
      {tekenen.probleem && <ProbleemMelding error={tekenen.probleem} />}
      {kringen.map((kring) => {
        const rows = leden.filter((lid) => lid.kring === kring)
        return (
          rows.length > 0 && (
            <LedenTabel
              key={kring}
              caption={teken.kring[kring]}
              leden={rows}
              to={(lid) => `/portaal/kring/mens/${lid.id}`}
              acts={(lid) => <Daden lid={lid} tekenen={tekenen} />}
            />
          )
        )
      })}
    </Sectie>
  )
}

type LedenTabelProps = {
  caption: string
  leden: readonly Lid[]
  to?: (lid: Lid) => string
  acts?: (lid: Lid) => React.ReactNode
}

/** People of one circle: who, what they are, support, what they help with, when they spoke. */
export function LedenTabel({ caption, leden, to, acts }: LedenTabelProps) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const taal = useTaal()
  const helps = (lid: Lid) =>
    listInWords(
      lid.gebieden.map((g) => teken.gebied[g]),
      taal,
    )
  return (
    <Tabel
      caption={caption}
      showCaption
      rows={leden}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'naam',
          header: texts.naam,
          width: '30%',
          cell: (lid) => (
            <Celtekst
              strong
              main={to ? <Link to={to(lid)}>{lid.naam}</Link> : <bdi>{lid.naam}</bdi>}
              below={[kindWords(lid, teken), lid.vroeger && teken.vroeger].filter(Boolean).join(', ')}
            />
          ),
        },
        {
          key: 'steun',
          header: texts.steunKop,
          cell: (lid) => (lid.steun === 'weet_niet' ? '–' : teken.steun[lid.steun]),
        },
        { key: 'helpt', header: texts.helptKop, cell: (lid) => helps(lid) || '–' },
        {
          key: 'gesproken',
          header: texts.gesprokenKop,
          cell: (lid) => (lid.contact === 'weet_niet' ? '–' : teken.contact[lid.contact]),
        },
        ...(acts ? [{ key: 'doe', header: texts.doeKop, cell: acts }] : []),
      ]}
    />
  )
}

function Daden({ lid, tekenen }: { lid: Lid; tekenen: ReturnType<typeof useTekenen> }) {
  const texts = useTexts(kringTexts)
  const at = kringen.indexOf(lid.kring)
  const [nearer, further] = [kringen[at - 1], kringen[at + 1]]
  return (
    <span className="lijst__daden">
      {nearer && (
        <Knop
          size="klein"
          icon={iconTerug}
          aria-label={texts.dichterbij(lid.naam)}
          onClick={() => tekenen.move(lid, { kring: nearer, hoek: lid.hoek })}
        >
          {texts.dichterbijKort}
        </Knop>
      )}
      {further && (
        <Knop
          size="klein"
          icon={iconNaar}
          aria-label={texts.verder(lid.naam)}
          onClick={() => tekenen.move(lid, { kring: further, hoek: lid.hoek })}
        >
          {texts.verderKort}
        </Knop>
      )}
      <Knop
        size="klein"
        variant="stil"
        icon={iconNee}
        aria-label={texts.weghalen(lid.naam)}
        onClick={() => tekenen.remove(lid.id)}
      >
        {texts.weghalenKort}
      </Knop>
    </span>
  )
}
