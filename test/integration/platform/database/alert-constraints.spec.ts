import type { ObjectLiteral } from 'typeorm';
import { AlertRuleEntity } from '../../../../src/alerts/rules/alert-rule.entity.js';
import { ScheduleRunEntity } from '../../../../src/alerts/schedules/schedule-run.entity.js';
import { ScheduleEntity } from '../../../../src/alerts/schedules/schedule.entity.js';
import { DeliveryEntity } from '../../../../src/alerts/webhooks/delivery.entity.js';
import { WebhookEntity } from '../../../../src/alerts/webhooks/webhook.entity.js';
import { OwnerEntity } from '../../../../src/auth/owner.entity.js';
import { newId } from '../../../../src/platform/database/id.js';
import { useTestDatabase } from '../../../support/database.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const OWNER_ID = newId();
const WEBHOOK_ID = newId();
const SCHEDULE_ID = newId();
const times = { createdAt: NOW, updatedAt: NOW };

const webhook = {
  ...{ ownerId: OWNER_ID, url: 'https://example.com/', description: '', isEnabled: true, disabledReason: null },
  ...{ failingSince: null, secret: 's', previousSecret: null, previousSecretUntil: null, ...times },
};
const delivery = {
  ...{ ownerId: OWNER_ID, webhookId: WEBHOOK_ID, type: 'test', payload: '{}', state: 'pending', attempts: 0 },
  ...{ nextAttemptAt: NOW, leaseToken: null, leaseUntil: null, log: [], createdAt: NOW, finishedAt: null },
};
const schedule = {
  ...{ ownerId: OWNER_ID, name: 'S', cron: '@daily', timeZone: 'UTC', tickerSet: {}, strategy: 'balanced' },
  ...{ timeframe: '1d', settings: {}, exchange: null, isEnabled: true, nextRunAt: NOW, lastTick: null },
  ...{ lastRunAt: null, lastJobId: null, lastSkippedReason: null, chargedTo: null, ...times },
};
const run = { scheduleId: SCHEDULE_ID, tick: NOW, jobId: null, skippedReason: null, at: NOW };
const rule = {
  ...{ ownerId: OWNER_ID, webhookId: WEBHOOK_ID, name: 'R', type: 'verdict_changed', condition: {}, tickers: null },
  ...{ watchlistId: null, strategy: null, timeframe: null, isEnabled: true, ...times },
};

describe('what the tables of alerts refuse by themselves', () => {
  const db = useTestDatabase();

  const insert = (entity: new () => ObjectLiteral, row: ObjectLiteral) =>
    db().database.manager().createQueryBuilder().insert().into(entity).values(row).execute();

  beforeAll(async () => {
    await insert(OwnerEntity, { id: OWNER_ID, name: 'default', createdAt: NOW });
    await insert(WebhookEntity, { ...webhook, id: WEBHOOK_ID });
    await insert(ScheduleEntity, { ...schedule, id: SCHEDULE_ID });
  });

  it('is nothing that is as it should be', async () => {
    await insert(WebhookEntity, { ...webhook, id: newId() });
    await insert(DeliveryEntity, { ...delivery, id: newId() });
    await insert(ScheduleRunEntity, run);
    await insert(AlertRuleEntity, { ...rule, id: newId() });
  });

  it('is a second run of one tick', async () => {
    await insert(ScheduleRunEntity, { ...run, tick: new Date(0) });
    await expect(insert(ScheduleRunEntity, { ...run, tick: new Date(0) })).rejects.toThrow(/constraint/i);
  });

  it.each<[string, new () => ObjectLiteral, ObjectLiteral]>([
    ['a webhook that is on and off for a reason', WebhookEntity, { ...webhook, disabledReason: 'gone' }],
    ['a webhook that is off for no known reason', WebhookEntity, { ...webhook, isEnabled: false, disabledReason: 'x' }],
    ['an overlap without an end', WebhookEntity, { ...webhook, previousSecret: 's' }],
    ['a webhook of nobody', WebhookEntity, { ...webhook, ownerId: newId() }],
    ['a delivery in an unknown state', DeliveryEntity, { ...delivery, state: 'lost' }],
    ['a delivery that is sent without a lease', DeliveryEntity, { ...delivery, state: 'sending' }],
    ['a lease without sending', DeliveryEntity, { ...delivery, leaseToken: newId(), leaseUntil: NOW }],
    ['a delivery that waits for nothing', DeliveryEntity, { ...delivery, nextAttemptAt: null }],
    ['a delivery that is over without an end', DeliveryEntity, { ...delivery, state: 'failed', nextAttemptAt: null }],
    ['fewer attempts than none', DeliveryEntity, { ...delivery, attempts: -1 }],
    ['a schedule without a name', ScheduleEntity, { ...schedule, name: '' }],
    ['a schedule that is off and has a next run', ScheduleEntity, { ...schedule, isEnabled: false }],
    ['a schedule of an unknown width', ScheduleEntity, { ...schedule, timeframe: '1h' }],
    ['a last tick that nobody saw to', ScheduleEntity, { ...schedule, lastTick: NOW }],
    ['a rule of an unknown type', AlertRuleEntity, { ...rule, type: 'full_moon' }],
    ['a rule about tickers and a watchlist', AlertRuleEntity, { ...rule, tickers: ['A'], watchlistId: newId() }],
    ['a rule for a webhook that is not there', AlertRuleEntity, { ...rule, webhookId: newId() }],
  ])('is %s', async (_, entity, row) => {
    await expect(insert(entity, { ...row, id: newId() })).rejects.toThrow(/constraint/i);
  });

  it('is a tick with a job and a reason for none', async () => {
    const both = { ...run, tick: new Date(1), jobId: newId(), skippedReason: 'missed' };
    await expect(insert(ScheduleRunEntity, both)).rejects.toThrow(/constraint/i);
  });

  it('is the removal of a webhook that rules send to', async () => {
    await insert(AlertRuleEntity, { ...rule, id: newId() });
    await expect(db().database.manager().delete(WebhookEntity, { id: WEBHOOK_ID })).rejects.toThrow(/constraint/i);
  });
});
