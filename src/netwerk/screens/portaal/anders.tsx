import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../../web/datum.ts'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde } from '../../contract.ts'
import { compareRondes, type Verschil } from '../../vergelijk/states.ts'
import { helpWords } from '../../woorden/states.ts'
import { Kring } from '../teken/kring.tsx'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import './mijn-kring.css'

const query = (id: string) => apiQuery<Ronde>(`/v1/netwerkronden/${id}`)

/** Two rounds in time: what is different, in the picture and in words. */
export default function Anders() {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const { toenId, nuId } = useParams<'toenId' | 'nuId'>()
  const [toen, nu] = [useQuery(query(toenId)), useQuery(query(nuId))]
  const error = toen.error ?? nu.error
  if (error && !(toen.data && nu.data))
    return <FoutPagina error={error} onRetry={() => void toen.refetch()} />
  if (!toen.data || !nu.data) return <LaadPagina />
  const [dagToen, dagNu] = [longDate(toen.data.data.dag, taal), longDate(nu.data.data.dag, taal)]
  return (
    <Pagina
      title={texts.anders.titel}
      back={{ to: '/portaal/kring/eerder', label: texts.rondes.titel }}
      intro={<p>{texts.anders.van(dagToen, dagNu)}</p>}
    >
      <div className="mijn">
        <Verandering toen={toen.data.data} nu={nu.data.data} label={texts.anders.van(dagToen, dagNu)} />
      </div>
    </Pagina>
  )
}

/** Small marks on the signs; what they mean stands below the picture, and who changed how in the list. */
const tekens = { nieuw: '+', weg: '', dichterbij: '▲', verder: '▼' } as const

function Verandering({ toen, nu, label }: { toen: Ronde; nu: Ronde; label: string }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const taal = useTaal()
  const verschillen = compareRondes(toen.leden, nu.leden)
  const gone = verschillen.flatMap(({ nu: now, toen: then }) => (now === null && then ? [then] : []))
  const bij = new Map(
    verschillen.flatMap((v) => {
      const [kind] = v.soorten.filter((s) => s !== 'steun' && s !== 'gebieden')
      const id = (v.nu ?? v.toen)?.id
      return kind && id ? [[id, tekens[kind]] as const] : []
    }),
  )
  const say = (v: Verschil) =>
    v.soorten.map((soort) => {
      switch (soort) {
        case 'steun':
          return texts.anders.steun(v.naam, teken.steun[v.nu?.steun ?? 'weet_niet'])
        case 'gebieden':
          return texts.anders.gebieden(
            v.naam,
            (v.nu && helpWords(v.nu, teken, taal)) || texts.anders.geenHulp,
          )
        default:
          return texts.anders[soort](v.naam)
      }
    })
  return (
    <>
      <Kring
        leden={[...nu.leden, ...gone]}
        midden={nu.van || teken.ik}
        label={label}
        bij={bij}
        weg={new Set(gone.map(({ id }) => id))}
        beside={(klein) => <p className="gedempt">{klein ? teken.initialen : texts.anders.uitleg}</p>}
      />
      <Sectie title={texts.anders.titel}>
        {verschillen.length === 0 ? (
          <p>{texts.anders.niets}</p>
        ) : (
          <ul className="verschillen">
            {verschillen.flatMap((v) => say(v).map((words) => <li key={`${v.mensId}${words}`}>{words}</li>))}
          </ul>
        )}
        <p className="gedempt">{texts.anders.praat}</p>
      </Sectie>
    </>
  )
}
