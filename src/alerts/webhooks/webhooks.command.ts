import type { Command } from 'commander';
import { createOwnerCommands, OwnerDesk, type OwnerOptions, toPlainAnswer } from '../../auth/owner-commands.js';
import type { OpenContext } from '../../platform/cli/context.js';
import { Terminal } from '../../platform/cli/terminal.js';
import { MAXIMUM_PAGE_LIMIT } from '../../platform/http/page.dto.js';
import { toDeliveryDto } from './delivery.dto.js';
import { toWebhookDto } from './webhook.dto.js';
import { WebhookSubmissions } from './webhook-submissions.service.js';
import { WebhookView } from './webhook-view.service.js';

class Desk extends OwnerDesk<OwnerOptions> {}

async function showWebhooks(desk: Desk): Promise<void> {
  const { items } = await desk.get(WebhookView).list(desk.ownerId, { limit: MAXIMUM_PAGE_LIMIT });
  if (desk.options.json) return desk.terminal.json({ items: items.map(toWebhookDto) });
  const rows = items.map(({ url, isEnabled, disabledReason, failingSince, id }) => [
    ...[url, isEnabled ? 'on' : `off${disabledReason === null ? '' : ` (${disabledReason})`}`],
    ...[failingSince?.toISOString() ?? '-', id],
  ]);
  desk.terminal.table(['url', 'state', 'failing since', 'id'], rows);
}

async function showDeliveries(desk: Desk, id: string): Promise<void> {
  const which = { ownerId: desk.ownerId, id };
  const { items } = await desk.get(WebhookView).listDeliveries(which, { limit: MAXIMUM_PAGE_LIMIT });
  if (desk.options.json) return desk.terminal.json({ items: items.map(toDeliveryDto) });
  const rows = items.map(({ createdAt, type, state, attempts, log, id: deliveryId }) => {
    const last = log.at(-1);
    return [
      createdAt.toISOString(),
      type,
      state,
      String(attempts),
      last?.error ?? String(last?.status ?? '-'),
      deliveryId,
    ];
  });
  desk.terminal.table(['made', 'type', 'state', 'attempts', 'last', 'id'], rows);
}

async function test(desk: Desk, id: string): Promise<void> {
  const { body } = await desk.get(WebhookSubmissions).test(null, { ownerId: desk.ownerId, id }, toPlainAnswer);
  desk.show(toDeliveryDto(body), `Delivery ${body.id} is sent by the server, as soon as one runs.`);
}

/** `webhooks list`, `deliveries` and `test`. */
export function registerWebhooks(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const group = program.command('webhooks').description('addresses that events are sent to');
  const { command, run } = createOwnerCommands({ group, things: 'webhooks', open, terminal, Desk });
  command('list', 'show the webhooks').action(run(showWebhooks));
  command('deliveries', 'show what was, is or will be sent')
    .argument('<id>', 'id of the webhook')
    .action(run(showDeliveries));
  command('test', 'send an event that says nothing').argument('<id>', 'id of the webhook').action(run(test));
}
