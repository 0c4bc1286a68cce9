import '@amsterdam/design-system-css/dist/icon/icon.css'
import '@amsterdam/design-system-css/dist/icon-button/icon-button.css'
import '@amsterdam/design-system-css/dist/date-picker/date-picker.css'
import { DatePicker } from '@amsterdam/design-system-react/dist/DatePicker/index.js'
import { useTaal } from '../texts.ts'

type KalenderProps = { value: string | null; min?: string; max?: string; onChoose: (day: string) => void }

const labels = {
  nl: ['Volgende maand', 'Volgend jaar', 'Vorige maand', 'Vorig jaar'],
  en: ['Next month', 'Next year', 'Previous month', 'Previous year'],
} as const

/** The month grid of the design system, loaded only when someone opens it. */
export default function Kalender({ value, min, max, onChoose }: KalenderProps) {
  const taal = useTaal()
  const [nextMonth, nextYear, previousMonth, previousYear] = labels[taal]
  return (
    <DatePicker
      locale={taal === 'nl' ? 'nl-NL' : 'en-GB'}
      value={value ? atNoon(value) : null}
      {...(value && { defaultMonth: atNoon(value) })}
      {...(min && { minDate: atNoon(min) })}
      {...(max && { maxDate: atNoon(max) })}
      nextMonthButtonLabel={nextMonth}
      nextYearButtonLabel={nextYear}
      previousMonthButtonLabel={previousMonth}
      previousYearButtonLabel={previousYear}
      onChange={(date) => onChoose(dayOfDate(date))}
    />
  )
}

// The picker counts in the browser's own days; noon keeps a summer-time change from shifting one.
function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00`)
}

function dayOfDate(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(date)
}
