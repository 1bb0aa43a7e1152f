// A thread of its own that measures runs, or runs that share readings, and posts its samples once.
import { parentPort, workerData } from 'node:worker_threads';
import { measureRuns, measureSharedRuns } from './runs.js';

parentPort?.postMessage(workerData === 'shared' ? measureSharedRuns() : measureRuns().runMs);
