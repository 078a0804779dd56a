// Runs jobs on as many threads as there are processors. Results stand in the order of their jobs, whoever ends first.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from './job.ts';

export async function runJobs(
  jobs: readonly Job[],
  onResult: (result: JobResult) => void,
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  const waiting = jobs.map((job, place) => ({ job, place }));
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const result = await runOn(worker, next.job);
        results[next.place] = result;
        onResult(result);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

const runOn = (worker: Worker, job: Job): Promise<JobResult> =>
  new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(error);
    worker.once('error', fail);
    worker.once('message', (result: JobResult) => {
      worker.off('error', fail);
      resolve(result);
    });
    worker.postMessage(job);
  });
