import type { Command } from 'commander';
import { ANY_VERSION, createOwnerCommands, OwnerDesk, type OwnerOptions } from '../../auth/owner-commands.js';
import type { OpenContext } from '../../platform/cli/context.js';
import { Terminal } from '../../platform/cli/terminal.js';
import { MAXIMUM_PAGE_LIMIT } from '../../platform/http/page.dto.js';
import { toScheduleDto, toScheduleRunDto } from './schedule-answer.dto.js';
import { ScheduleView } from './schedule-view.service.js';
import { SchedulesService } from './schedules.service.js';

class Desk extends OwnerDesk<OwnerOptions> {}

async function showSchedules(desk: Desk): Promise<void> {
  const { items } = await desk.get(ScheduleView).list(desk.ownerId, { limit: MAXIMUM_PAGE_LIMIT });
  if (desk.options.json) return desk.terminal.json({ items: items.map(toScheduleDto) });
  const rows = items.map(({ name, cron, timeZone, nextRunAt, lastRun, id }) => [
    ...[name, cron, timeZone, nextRunAt?.toISOString() ?? 'off', lastRun?.tick.toISOString() ?? '-'],
    ...[lastRun?.skippedReason ?? (lastRun === null ? '-' : 'job'), id],
  ]);
  desk.terminal.table(['name', 'cron', 'zone', 'next', 'last', 'outcome', 'id'], rows);
}

async function showRuns(desk: Desk, id: string): Promise<void> {
  const { items } = await desk.get(ScheduleView).listRuns({ ownerId: desk.ownerId, id }, { limit: MAXIMUM_PAGE_LIMIT });
  if (desk.options.json) return desk.terminal.json({ items: items.map(toScheduleRunDto) });
  const rows = items.map(({ tick, jobId, skippedReason }) => [
    tick.toISOString(),
    skippedReason ?? 'job',
    jobId ?? '-',
  ]);
  desk.terminal.table(['tick', 'outcome', 'job'], rows);
}

const turn = (isEnabled: boolean) =>
  async function change(desk: Desk, id: string): Promise<void> {
    const schedules = desk.get(SchedulesService);
    const changed = await schedules.change({ ownerId: desk.ownerId, id }, { isEnabled }, ANY_VERSION);
    const shown = toScheduleDto(desk.get(ScheduleView).show(changed));
    desk.show(
      shown,
      shown.nextRunAt === null ? `'${shown.name}' is off.` : `'${shown.name}' runs at ${shown.nextRunAt}.`,
    );
  };

/** `schedules list`, `runs`, `enable` and `disable`. */
export function registerSchedules(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const group = program.command('schedules').description('analyses at set times');
  const { command, run } = createOwnerCommands({ group, things: 'schedules', open, terminal, Desk });
  const ID = 'id of the schedule';
  command('list', 'show the schedules').action(run(showSchedules));
  command('runs', 'show what came of the ticks').argument('<id>', ID).action(run(showRuns));
  command('enable', 'switch a schedule on')
    .argument('<id>', ID)
    .action(run(turn(true)));
  command('disable', 'switch a schedule off')
    .argument('<id>', ID)
    .action(run(turn(false)));
}
