// A thread of its own that measures runs and posts its samples once.
import { parentPort } from 'node:worker_threads';
import { measureRuns } from './runs.js';

parentPort?.postMessage(measureRuns());
