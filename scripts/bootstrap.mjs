// The door every npm script goes through: any Node ≥ 18 runs it, and it makes sure that packages, a Node ≥ 24 and
// the build are there before the task starts. It is plain JavaScript and prints only when there is something to do,
// and then to stderr: what a task prints may be data.
import { buildIfStale } from './bootstrap/build.mjs';
import { installIfStale } from './bootstrap/install.mjs';
import { runTask } from './bootstrap/run-task.mjs';
import { findRuntime } from './bootstrap/runtime.mjs';
import { tasks } from './bootstrap/tasks.mjs';

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;

if (task === undefined) {
  console.error(`Unknown task "${name}". Known: ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = 2;
} else {
  installIfStale();
  const node = findRuntime();
  if (task.needsBuild) buildIfStale(node);
  if (task.entry !== undefined)
    runTask(node, [...(task.flags ?? []), task.entry, ...(task.args ?? []), ...args]);
}
