const style = `
.review {
  max-width: 80rem;
  padding-block: 2rem 5rem;
  font-size: 1.1rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
}

.review :is(h1, h2, p, ul) {
  margin: 0;
  padding: 0;
}

.review > :is(p, h1) {
  margin-block-end: 0.5rem;
}

.review a {
  color: var(--theme-text);
  text-underline-offset: 0.2em;
}

.review :focus-visible {
  outline: 3px solid var(--theme-text);
  outline-offset: 2px;
}

.review__quiet {
  color: var(--theme-elevation-800);
}

.review__lead {
  max-width: 50rem;
}

.review__site {
  position: sticky;
  z-index: 1;
  inset-block-start: 0;
  padding-block: 0.5rem;
  background: var(--theme-bg);
}

.review__draft {
  padding: 0.5rem 1rem;
  border-inline-start: 4px solid #ffd11a;
}

.review__list {
  margin-block-start: 1.5rem;
  border-block-start: 1px solid var(--theme-elevation-150);
  list-style: none;
}

.review__item {
  display: grid;
  grid-template-columns: 12rem minmax(0, 1fr) 11rem;
  gap: 0.5rem 1.5rem;
  padding-block: 1rem;
  border-block-end: 1px solid var(--theme-elevation-150);
}

.review__item--right {
  background: var(--theme-success-50);
}

.review__item h2 {
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.5;
}

.review__words {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  gap: 0.5rem 1.5rem;
}

.review__text {
  white-space: pre-line;
}

.review__acts {
  display: flex;
  flex-flow: column;
  gap: 0.25rem;
  align-items: start;
}

.review__acts :is(label, a) {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  min-height: 2rem;
  cursor: pointer;
}

.review__acts input {
  width: 1.5rem;
  height: 1.5rem;
  accent-color: #16181b;
}

.review__end {
  margin-block-start: 2rem;
}

.review__end [role='alert'] {
  margin-block-start: 0.5rem;
  font-weight: 600;
}

@media (max-width: 60rem) {
  .review__item {
    grid-template-columns: minmax(0, 1fr);
  }

  .review__acts {
    flex-flow: row wrap;
    gap: 0.25rem 1.5rem;
  }
}
`;

/** Rows that become cards on a phone. Styles that are imported would go out with every page of the admin. */
export function ReviewStyle() {
  return <style>{style}</style>;
}
