// `npm run bench:quotes`: measures the wait quote on simulated evenings, prints what section by section and ends with
// exit code 1 and the names of the bars that were missed. Same output for the same seeds, timings apart.
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { barsOf } from './report/bars.ts';
import { reportOf } from './report/report.ts';
import { printedReport } from './report/tables.ts';
import type { JobResult } from './run/job.ts';
import { writtenNights } from './run/job-lines.ts';
import { jobsOf, jobToRepeat } from './run/jobs.ts';
import { type Options, readOptions } from './run/options.ts';
import { runJobs } from './run/pool.ts';
import { quoteSpeed } from './run/quote-speed.ts';

async function measure({ json, all, development, only }: Options): Promise<void> {
  const seeds = development ? 'development' : 'held-out';
  const jobs = jobsOf({ seeds, all, only });
  const repeated = jobToRepeat(seeds);
  const startedAt = performance.now();
  const results = await runJobs([...jobs, repeated, repeated], ({ job, tookMs }) => {
    if (process.stderr.isTTY)
      process.stderr.write(`${job.config} ${job.seed} ${(tookMs / 1000).toFixed(1)} s\n`);
  });
  const [first, second] = results.slice(jobs.length);
  const report = reportOf({
    seeds,
    results: results.slice(0, jobs.length),
    speed: quoteSpeed(),
    isSameTwice: isDeepStrictEqual(withoutTime(first), withoutTime(second)),
  });
  const bars = barsOf(report);
  console.log(json ? JSON.stringify({ ...report, bars }, null, 2) : printedReport(report, bars));
  const missed = bars.filter(({ isMet }) => !isMet);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.error(`${bars.length - missed.length} of ${bars.length} bars met in ${seconds} s`);
  for (const { name, measured, bar } of missed)
    console.error(`missed: ${name}: ${measured.toFixed(3)}, wanted ${bar}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

const withoutTime = (result: JobResult | undefined) => ({ ...result, tookMs: 0 });

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.reason);
  process.exitCode = 2;
} else {
  const { write, only, seed, nights } = options.value;
  if (write === null || only === null) await measure(options.value);
  else
    writeFileSync(
      write,
      writtenNights({ seed, config: only, firstDay: 0, nights, live: false, priorFactor: 1 }),
    );
}
