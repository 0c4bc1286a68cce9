import './merk.css'

/** The mark of the professional side: two hands linked. */
export function Merk() {
  return (
    <svg className="merk" viewBox="0 0 34 24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3.2">
        <rect x="2.6" y="3.6" width="19" height="16.8" rx="8.4" />
        <rect x="12.4" y="3.6" width="19" height="16.8" rx="8.4" />
      </g>
    </svg>
  )
}

/** The mark of the portaal: two people beside each other. */
export function PortaalMerk() {
  return (
    <svg className="portaal-merk" viewBox="0 0 46 30" aria-hidden="true" focusable="false">
      <circle className="portaal-merk__jij" cx="10" cy="20" r="9.5" />
      <circle className="portaal-merk__ander" cx="30" cy="15" r="14.5" />
    </svg>
  )
}
