import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { useFieldId } from '../../web/kit/veld.tsx'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import { type Vangst, type VangstSoort, vervang } from '../states.ts'
import { consultTexts } from './texts.ts'
import { type Gevangen, isNagekeken } from './use-vangst.ts'
import './consult.css'

type Woord = 'jongere' | 'ouder' | 'collega' | 'school' | 'wijk' | 'geleden'
const naam: readonly Woord[] = ['jongere', 'ouder', 'collega', 'school']
/** Words that may stand in the place of each kind; none: it can only go. */
const inPlaats: Record<VangstSoort, readonly Woord[]> = {
  eigen_naam: naam,
  naam,
  bsn: [],
  telefoon: [],
  email: [],
  nummer: [],
  geboortedatum: ['geleden'],
  datum: ['geleden'],
  postcode: ['wijk'],
  adres: ['wijk'],
}

type Props = {
  gevangen: Gevangen
  teksten: Readonly<Record<string, string>>
  /** Puts the new text in its field. */
  onVervang: (veld: string, tekst: string) => void
  gezien: { name: string; value: string; onChange: (value: string) => void; error: string | undefined }
}

/** What was caught while typing, with other words one press away; and the tick for what may stay. */
export function VangBlok({ gevangen, teksten, onVervang, gezien }: Props) {
  const texts = useTexts(consultTexts)
  const id = useFieldId(gezien.name)
  const rows = Object.entries(gevangen.perVeld).flatMap(([veld, all]) => all.map((v) => ({ veld, v })))
  const group = (zeker: boolean) => rows.filter(({ v }) => v.zeker === zeker)
  const list = (zeker: boolean) => (
    <ul>
      {group(zeker).map(({ veld, v }) => (
        <Rij
          key={`${veld}${v.van}`}
          vangst={v}
          onKies={(woorden) => onVervang(veld, vervang(teksten[veld] ?? '', v, woorden))}
        />
      ))}
    </ul>
  )
  return (
    <div className="vang" role="status">
      {gevangen.zonderNamen && <Melding tone="uitleg">{texts.namenFout}</Melding>}
      {group(true).length > 0 && (
        <section className="vang__zeker" id={group(false).length === 0 ? id : undefined} tabIndex={-1}>
          <p>
            <strong>{texts.zekerUitleg}</strong>
          </p>
          {gezien.error && <p className="veld__fout">{gezien.error}</p>}
          {list(true)}
        </section>
      )}
      {group(false).length > 0 && (
        <section className="vang__twijfel">
          <p>
            <strong>{texts.gevangenTitel}.</strong> {texts.twijfelUitleg}
          </p>
          {list(false)}
          <Vinkje
            label={texts.bekeken}
            name={gezien.name}
            error={group(true).length === 0 ? gezien.error : undefined}
            value={isNagekeken(gevangen, gezien.value)}
            onChange={(ticked) => gezien.onChange(ticked ? gevangen.twijfel : '')}
          />
        </section>
      )}
    </div>
  )
}

function Rij({ vangst, onKies }: { vangst: Vangst; onKies: (woorden: string) => void }) {
  const texts = useTexts(consultTexts)
  return (
    <li className="vang__rij">
      <span>
        <q>{vangst.tekst}</q> {texts.soortVangst[vangst.soort]}
      </span>
      <span className="vang__knoppen">
        {inPlaats[vangst.soort].map((woord) => (
          <Knop
            key={woord}
            size="klein"
            aria-label={`${texts.woorden[woord]}: ${texts.vervangDoor} ‘${vangst.tekst}’`}
            onClick={() => onKies(texts.woorden[woord])}
          >
            {texts.woorden[woord]}
          </Knop>
        ))}
        <Knop
          variant="stil"
          size="klein"
          aria-label={`${texts.haalWeg}: ‘${vangst.tekst}’`}
          onClick={() => onKies('')}
        >
          {texts.haalWeg}
        </Knop>
      </span>
    </li>
  )
}
