// `npm run cli -- ...`: builds when there is no build yet and runs the command line in this process.
import { ensureBuild } from './ensure-build.mjs';

ensureBuild('when-missing');
await import('../dist/cli.js');
