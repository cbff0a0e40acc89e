import type { Task } from '../../../domain/findings/today.ts';
import { FindingLine } from './finding-line.tsx';
import { addressOf, keyOfFinding, type Reading } from './reading.ts';

/** What is to be done today, entry by entry, each thing with the way to where it is done. */
export function TaskList({ tasks, reading }: { tasks: Task[]; reading: Reading }) {
  if (!tasks.length) return null;
  return (
    <ol className="today__tasks">
      {tasks.map((task) => (
        <TaskItem key={task.entry.key} task={task} reading={reading} />
      ))}
    </ol>
  );
}

function TaskItem({ task: { entry, findings }, reading }: { task: Task; reading: Reading }) {
  const { locale, day } = reading;
  return (
    <li className="today__task">
      <h2>
        {entry.sign ? <span className="today__sign">{entry.sign}</span> : null}
        <span>{entry.title}</span>
      </h2>
      <ul>
        {findings.map((finding) => (
          <FindingLine
            key={keyOfFinding(finding)}
            finding={finding}
            locale={locale}
            address={addressOf(reading, finding.page ?? finding.form, finding.field)}
            day={day}
            isTask
          />
        ))}
      </ul>
    </li>
  );
}
