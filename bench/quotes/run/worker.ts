// A thread that lives through the jobs it is sent, one after the other.
import { parentPort } from 'node:worker_threads';
import { must } from '#shared/must.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';

const port = must(parentPort, 'to run as a worker');
port.on('message', (job: Job) => port.postMessage(runJob(job)));
