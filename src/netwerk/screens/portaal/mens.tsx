import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconMensenVol, iconNee } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNavigatie, useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Lid } from '../../states.ts'
import { useTekenen } from '../use-tekenen.ts'
import { MensVelden, type MensWaarden, toLid, toWaarden } from './mens-velden.tsx'
import { kringTexts } from './texts.ts'
import { mijnPath, useMijnNetwerk } from './use-mijn-netwerk.ts'
import './mijn-kring.css'

const here = '/portaal/kring'

/** About one person in the drawing: what they are to me, what they give, whom they know. */
export default function Mens() {
  const texts = useTexts(kringTexts)
  const { lidId } = useParams<'lidId'>()
  const { netwerk, error, retry } = useMijnNetwerk()
  if (error && !netwerk) return <FoutPagina error={error} onRetry={retry} />
  if (!netwerk) return <LaadPagina />
  const leden = netwerk.open?.leden ?? []
  const lid = leden.find(({ id }) => id === lidId)
  return (
    <Pagina title={lid ? texts.mens.titel(lid.naam) : texts.titel} back={{ to: here, label: texts.terug }}>
      {lid ? (
        <MensFormulier key={lid.id} lid={lid} leden={leden} path={mijnPath} back={here} />
      ) : (
        <LeegStaat icon={iconMensenVol} title={texts.mens.weg} level={2}>
          {texts.bijnaam}
        </LeegStaat>
      )}
    </Pagina>
  )
}

type MensFormulierProps = { lid: Lid; leden: readonly Lid[]; path: string; back: string }

/** The form about one person in the open round read under `path`. */
export function MensFormulier({ lid, leden, path, back }: MensFormulierProps) {
  const texts = useTexts(kringTexts)
  const { go } = useNavigatie()
  const tekenen = useTekenen(path)
  const form = useFormulier<MensWaarden>({
    initial: toWaarden(lid),
    klad: `netwerk-mens-${lid.id}`,
    validate: ({ naam }) => (naam.trim() === '' ? { naam: texts.wieLeeg } : {}),
    send: async (values) => {
      await tekenen.change(toLid(lid, values))
      go(back)
    },
  })
  const remove = async () => {
    await tekenen.remove(lid.id)
    go(back)
  }
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
          <KnopLink to={back}>{texts.mens.annuleer}</KnopLink>
          <Knop variant="stil" icon={iconNee} onClick={remove}>
            {texts.mens.haalWeg}
          </Knop>
        </>
      }
    >
      <MensVelden form={form} others={leden.filter(({ id }) => id !== lid.id)} />
    </Formulier>
  )
}
