import type { Readable } from 'node:stream';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { AnswersWithEvents } from '../platform/http/event-stream/answers-with-events.decorator.js';
import { EventStreams } from '../platform/http/event-stream/event-streams.service.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import type { EventPosition } from './engine/event-position.js';
import { JobEvents } from './job-events.service.js';
import { LastEventId } from './last-event-id.decorator.js';

const DESCRIPTION = `Server-Sent Events, until the job is over. \`snapshot\` comes first and holds the job; then \`progress\`
(the job again) whenever it changed, and \`item\` for every item that is over, once, with the members of an item and its
\`position\`. The last two are the job's final status as a name, with the job, and \`end\`. Items that were over before the
snapshot are counted in it, and listed at \`/items\`. A stream that breaks is resumed with \`Last-Event-ID\`, on any process,
without a gap or a repeat; \`reconnect\` says that the process ends. A comment every 15 s keeps the connection open.`;

/** Jobs as they go on. */
@ApiTags('Jobs')
@Controller('v1/jobs/:id/events')
export class JobEventsController {
  constructor(
    private readonly events: JobEvents,
    private readonly streams: EventStreams,
  ) {}

  @Get()
  @Scopes('jobs:read')
  @AnswersWithEvents('The stream.')
  @ApiOperation({ summary: 'Follow a job', description: DESCRIPTION })
  @ApiParam({ name: 'id', description: 'Identifier of the job.', schema: { type: 'string', format: 'uuid' } })
  async follow(
    @IdParam() id: string,
    @LastEventId() after: EventPosition | null,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.streams.answer({ request, reply }, () => this.events.follow(ownerId, id, after));
  }
}
