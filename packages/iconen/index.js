// The fifteen icons that the Amsterdam design system's React components import, drawn from the
// open Material Design Icons (Apache-2.0). Filled paths: the system's css fills every svg.
import {
  mdiAccount,
  mdiAlert,
  mdiAlertCircle,
  mdiAlertOutline,
  mdiArrowRight,
  mdiCheckCircle,
  mdiChevronDoubleLeft,
  mdiChevronDoubleRight,
  mdiChevronDown,
  mdiChevronLeft,
  mdiChevronRight,
  mdiClose,
  mdiFileDocumentOutline,
  mdiInformation,
  mdiMagnify,
} from '@mdi/js'
import { createElement } from 'react'

const icon = (path, name) => {
  const Drawn = (props) =>
    createElement(
      'svg',
      { viewBox: '0 0 24 24', width: '1em', height: '1em', 'aria-hidden': true, focusable: false, ...props },
      createElement('path', { d: path, fill: 'currentColor' }),
    )
  Drawn.displayName = name
  return Drawn
}

export const ArrowForwardIcon = icon(mdiArrowRight, 'ArrowForwardIcon')
export const ChevronBackwardIcon = icon(mdiChevronLeft, 'ChevronBackwardIcon')
export const ChevronDoubleBackwardIcon = icon(mdiChevronDoubleLeft, 'ChevronDoubleBackwardIcon')
export const ChevronDoubleForwardIcon = icon(mdiChevronDoubleRight, 'ChevronDoubleForwardIcon')
export const ChevronDownIcon = icon(mdiChevronDown, 'ChevronDownIcon')
export const ChevronForwardIcon = icon(mdiChevronRight, 'ChevronForwardIcon')
export const CloseIcon = icon(mdiClose, 'CloseIcon')
export const DocumentIcon = icon(mdiFileDocumentOutline, 'DocumentIcon')
export const ErrorFillIcon = icon(mdiAlertCircle, 'ErrorFillIcon')
export const InfoFillIcon = icon(mdiInformation, 'InfoFillIcon')
export const PersonFillIcon = icon(mdiAccount, 'PersonFillIcon')
export const SearchIcon = icon(mdiMagnify, 'SearchIcon')
export const SuccessFillIcon = icon(mdiCheckCircle, 'SuccessFillIcon')
export const WarningFillIcon = icon(mdiAlert, 'WarningFillIcon')
export const WarningIcon = icon(mdiAlertOutline, 'WarningIcon')
