const style = `
.link-report {
  max-width: 52rem;
  font-size: 1.1rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
}

.link-report :is(h2, p, ul, ol) {
  margin: 0;
  padding: 0;
}

.link-report h2 {
  margin-block: 2rem 0.5rem;
  font-size: 1.3rem;
}

.link-report p + p {
  margin-block-start: 0.5rem;
}

.link-report ul {
  list-style: none;
}

.link-report li {
  padding-block: 0.6rem;
  border-block-end: 1px solid var(--theme-elevation-150);
}

.link-report small {
  display: block;
  font-size: 1rem;
  color: var(--theme-elevation-800);
}

.link-report__state {
  display: inline-block;
  padding: 0 0.6rem;
  border: 1px solid var(--theme-elevation-400);
  border-radius: 1rem;
}

.link-report__state--bad {
  font-weight: 700;
  color: #16181b;
  background: #ffd11a;
  border-color: #16181b;
}

.link-report__replace {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  align-items: end;
  margin-block-start: 1rem;
}

.link-report label {
  flex: 1 1 20rem;
  font-weight: 600;
}

.link-report input {
  box-sizing: border-box;
  width: 100%;
  padding: 0.6rem 0.75rem;
  font: inherit;
  font-weight: 400;
  color: var(--theme-elevation-1000);
  background: var(--theme-input-bg);
  border: 1px solid var(--theme-elevation-500);
  border-radius: 4px;
}

.link-report__replace .btn {
  margin: 0;
}
`;

/** Styles that are imported would go out with every page of the admin. */
export function LinkStyle() {
  return <style>{style}</style>;
}
