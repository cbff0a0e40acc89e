const style = `
.handbook {
  max-width: 70rem;
  padding-block: 2rem 5rem;
}

.handbook :is(h1, p, ol, ul) {
  max-width: 44rem;
  margin-block: 0 0.75rem;
}

.handbook h2 {
  margin-block: 1.75rem 0.5rem;
}

.handbook li {
  padding-block: 0.25rem;
}

.handbook img {
  display: block;
  max-width: 100%;
  height: auto;
  margin-block: 1.25rem;
  border: 1px solid var(--theme-elevation-250);
  border-radius: 4px;
}
`;

/**
 * A column that can be read, pictures as wide as it at most. Styles that are imported would go out with every page of
 * the admin, the sign-in too.
 */
export function HandbookStyle() {
  return <style>{style}</style>;
}
