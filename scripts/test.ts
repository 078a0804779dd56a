// `npm test`: `npm run check`, then every test there is. The last line is always the count of both together.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { startVitest, type Vitest } from 'vitest/node';

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const root = resolve(import.meta.dirname, '..');

const runCheck = async (): Promise<Count> => {
  const child = spawn(process.execPath, ['scripts/check/check.ts'], { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
};

// A file that could not even be loaded counts as a failure, as does an error outside any test.
const countOf = (vitest: Vitest): Count => {
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  const brokenSuites = modules
    .flatMap((module) => [...module.children.allSuites()])
    .filter((suite) => suite.errors().length > 0).length;
  return {
    passed: inState('passed'),
    failed: inState('failed') + brokenFiles + brokenSuites + vitest.state.getUnhandledErrors().length,
    skipped: inState('skipped') + inState('pending'),
  };
};

const runTests = async (filters: readonly string[]): Promise<Count> => {
  const vitest = await startVitest('test', [...filters], { root, watch: false });
  const count = countOf(vitest);
  await vitest.close();
  return count;
};

const checked = await runCheck();
const tested = await runTests(process.argv.slice(2));
const failed = checked.failed + tested.failed;
console.log(
  `${checked.passed + tested.passed} passed, ${failed} failed, ${checked.skipped + tested.skipped} skipped`,
);
process.exit(failed === 0 && tested.passed > 0 ? 0 : 1);
