/** What was refused, told at once. */
export function Refusals({ refusals }: { refusals: string[] }) {
  return (
    <div role="alert">
      {refusals.map((refusal) => (
        <p key={refusal} className="publish-dialog__refusal">
          {refusal}
        </p>
      ))}
    </div>
  );
}
