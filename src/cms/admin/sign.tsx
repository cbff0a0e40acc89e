/** The town sign as logo of the sign-in page. */
export function Logo() {
  return (
    <svg width="260" height="96" viewBox="0 0 260 96" role="img" aria-label="Who is Who der kommunalen Partnerschaften">
      <rect x="2" y="2" width="256" height="92" rx="14" fill="#ffd11a" />
      <rect x="6" y="6" width="248" height="84" rx="10" fill="none" stroke="#16181b" strokeWidth="5" />
      <text
        x="130"
        y="48"
        textAnchor="middle"
        fontSize="34"
        fontWeight="700"
        fill="#16181b"
        fontFamily="'DIN Alternate', Bahnschrift, 'Roboto Condensed', 'Arial Narrow', sans-serif"
      >
        Who is Who
      </text>
      <text
        x="130"
        y="72"
        textAnchor="middle"
        fontSize="15"
        fill="#16181b"
        fontFamily="'DIN Alternate', Bahnschrift, 'Roboto Condensed', 'Arial Narrow', sans-serif"
      >
        der kommunalen Partnerschaften
      </text>
    </svg>
  );
}

/** The same, small and square, for the corner of every admin page. */
export function Icon() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" role="img" aria-label="Who is Who">
      <rect width="18" height="18" rx="4" fill="#ffd11a" />
      <rect x="1.75" y="1.75" width="14.5" height="14.5" rx="2.5" fill="none" stroke="#16181b" strokeWidth="1.75" />
      <text x="9" y="13" textAnchor="middle" fontSize="11" fontWeight="700" fill="#16181b" fontFamily="sans-serif">
        W
      </text>
    </svg>
  );
}
