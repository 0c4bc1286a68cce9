import { useQuery } from '@tanstack/react-query'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { send } from '../../web/api.ts'
import { momentOf } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { Tijdveld } from '../../web/kit/tijdveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Mens, Overleggen } from '../answers.ts'
import { KiesMensen } from './kies-mensen.tsx'
import { overlegTexts } from './texts.ts'
import { casusOverleggenQuery } from './use-overleg.ts'

/** Planning an overleg: young person and parents are invited to begin with; leaving them out asks why. */
export default function PlanOverleg() {
  const texts = useTexts(overlegTexts)
  const { casusId } = useParams<'casusId'>()
  const { data, error, refetch } = useQuery(casusOverleggenQuery(casusId))
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  return (
    <CasusLayout tabTitle={texts.plan}>
      <Sectie title={texts.plan}>
        <PlanFormulier casusId={casusId} lists={data.data} />
      </Sectie>
    </CasusLayout>
  )
}

type Values = {
  dag: string
  van: string
  tot: string
  plaats: string
  doel: string
  genodigden: string[]
  voorzitterId: string
  publiek: 'genodigden' | 'allen' | ''
  zonderJeugdigeReden: string
  zonderOudersReden: string
}

function PlanFormulier({ casusId, lists }: { casusId: string; lists: Overleggen }) {
  const texts = useTexts(overlegTexts)
  const { go } = useNavigatie()
  const { mensen } = lists
  const invited = mensen.filter((m) => lists.gezinAanTafel || m.kant === 'professional')
  const form = useFormulier<Values>({
    initial: {
      dag: '',
      van: '15:00',
      tot: '16:00',
      plaats: '',
      doel: '',
      genodigden: invited.map((m) => m.betrokkenheidId),
      voorzitterId: mensen.find((m) => m.ik && m.kant === 'professional')?.betrokkenheidId ?? '',
      publiek: 'genodigden',
      zonderJeugdigeReden: '',
      zonderOudersReden: '',
    },
    klad: `overleg-${casusId}`,
    validate: (v) => checkValues(v, texts),
    send: async (v, actionKey) => {
      const { data } = await send<{ id: string }>('POST', `/v1/casussen/${casusId}/overleggen`, {
        body: toBody(v),
        actionKey,
      })
      go(`/overleggen/${data.id}`)
    },
  })
  const { values } = form
  const leftOut = (kant: Mens['kant']) =>
    lists.gezinAanTafel &&
    mensen.some((m) => m.kant === kant && !values.genodigden.includes(m.betrokkenheidId))
  const guests = mensen.filter((m) => values.genodigden.includes(m.betrokkenheidId))
  const chairs = guests.filter((m) => m.kant === 'professional')
  const organisations = [
    ...new Map(guests.flatMap((m) => (m.organisatie ? [[m.organisatie.id, m.organisatie.naam]] : []))),
  ]
  const readers = [
    ...organisations.map(([id, naam]) => ({ id: id ?? '', naam: naam ?? '' })),
    ...guests
      .filter((m) => m.kant !== 'professional')
      .map((m) => ({ id: m.betrokkenheidId, naam: m.roepnaam })),
  ]
  return (
    <Formulier
      form={form}
      beside={
        values.publiek === 'genodigden' && readers.length > 0 && <DitZien look="zin" readers={readers} />
      }
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.nodigUit(guests.length)}
          </Knop>
          <KnopLink to={`/casussen/${casusId}/overleg`}>{texts.annuleer}</KnopLink>
        </>
      }
    >
      <div className="overleg-naast">
        <Dagveld label={texts.dag} {...form.field('dag')} />
        <Tijdveld label={texts.van} {...form.field('van')} />
        <Tijdveld label={texts.tot} {...form.field('tot')} />
      </div>
      <Tekstveld label={texts.plaats} hint={texts.plaatsHint} {...form.field('plaats')} />
      <Tekstvlak
        label={texts.doel}
        hint={texts.doelHint}
        rows={2}
        max={4000}
        optional
        {...form.field('doel')}
      />
      <KiesMensen label={texts.wie} hint={texts.wieHint} mensen={invited} {...form.field('genodigden')} />
      {leftOut('jeugdige') && (
        <Tekstvlak
          label={texts.zonderJeugdige}
          hint={texts.zonderHint}
          rows={2}
          {...form.field('zonderJeugdigeReden')}
        />
      )}
      {leftOut('ouder') && (
        <Tekstvlak
          label={texts.zonderOuders}
          hint={`${texts.zonderHint} ${texts.oudersSamen}`}
          rows={2}
          {...form.field('zonderOudersReden')}
        />
      )}
      <Keuzelijst
        label={texts.voorzitter}
        options={chairs.map((m) => ({ value: m.betrokkenheidId, label: `${m.naam}, ${m.functie}` }))}
        {...form.field('voorzitterId')}
      />
      <RadioKaarten
        label={texts.voorWie}
        hint={texts.voorWieHint}
        look="pil"
        options={[
          { value: 'genodigden', label: texts.voorWieKeuze.genodigden },
          { value: 'allen', label: texts.voorWieKeuze.allen },
        ]}
        {...form.field('publiek')}
      />
    </Formulier>
  )
}

type Words = ReturnType<typeof useTexts<typeof overlegTexts.nl>>

function checkValues(v: Values, texts: Words) {
  const empty = (value: string) => (value === '' ? texts.leegVeld : undefined)
  const found = {
    dag: empty(v.dag),
    van: empty(v.van),
    tot: v.tot <= v.van ? texts.eindNaBegin : undefined,
    plaats: empty(v.plaats.trim()),
    voorzitterId: v.genodigden.includes(v.voorzitterId) ? undefined : texts.kiesVoorzitter,
  }
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message !== undefined))
}

function toBody({ dag, van, tot, publiek, ...rest }: Values) {
  return {
    ...rest,
    publiek: publiek || 'genodigden',
    begintOp: momentOf(dag, van),
    eindigtOp: momentOf(dag, tot),
  }
}
