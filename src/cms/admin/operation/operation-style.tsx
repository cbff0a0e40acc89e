const style = `
.operation {
  max-width: 70rem;
  padding-block: 2rem 5rem;
  font-size: 1.1rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
}

.operation :is(h1, h2, p, dl, dd, dt, ul) {
  margin: 0;
  padding: 0;
}

.operation h2 {
  margin-block-start: 3rem;
}

.operation__quiet {
  color: var(--theme-elevation-800);
}

.operation ul {
  margin-block-start: 1.5rem;
  border-block-start: 1px solid var(--theme-elevation-150);
  list-style: none;
}

.operation li {
  display: grid;
  grid-template-columns: 13rem minmax(0, 1fr) 6rem;
  gap: 0.25rem 1.5rem;
  padding-block: 0.75rem;
  border-block-end: 1px solid var(--theme-elevation-150);
}

.operation li > b {
  font-weight: 600;
}

.operation__state {
  justify-self: start;
  align-self: start;
  padding: 0 0.6rem;
  border: 1px solid var(--theme-elevation-400);
  border-radius: 1rem;
}

.operation__state--warning,
.operation__state--failing {
  font-weight: 700;
  color: #16181b;
  background: #ffd11a;
  border-color: #16181b;
}

.operation__state--failing {
  color: #fff;
  background: #a3121f;
}

@media (max-width: 48rem) {
  .operation li {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .operation li > div {
    grid-row: 2;
    grid-column: 1 / -1;
  }
}
`;

/** Rows that become cards on a phone. Styles that are imported would go out with every page of the admin. */
export function OperationStyle() {
  return <style>{style}</style>;
}
