// `npm start`: builds when needed and becomes the server, in this very process, so that signals reach it.
import { ensureBuild } from './ensure-build.mjs';

ensureBuild('when-stale');
await import('../dist/main.js');
