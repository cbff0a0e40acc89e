import type { Task } from '../../../domain/findings/today.ts';
import { addressOf, type Reading } from './reading.ts';

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
  const { locale, say } = reading;
  return (
    <li className="today__task">
      <h2>
        {entry.sign ? <span className="today__sign">{entry.sign}</span> : null}
        <span>{entry.title}</span>
      </h2>
      <ul>
        {findings.map(({ kind, form, field, says, why, does, minutes }) => (
          <li key={kind + form}>
            <div>
              <p className="today__says">{says[locale]}</p>
              {why?.[locale] ? <p className="today__why">{why[locale]}</p> : null}
            </div>
            <span className="today__minutes">{say.minutes(minutes)}</span>
            <a className="today__do" href={addressOf(reading, form, field)}>
              {does[locale]}
              <span className="today__unseen">{say.entry(entry.title)}</span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
