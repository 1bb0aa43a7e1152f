import { type DataSource, Entity, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../../../../src/migrations/column-types.js';
import {
  BigIntegerColumn,
  BinaryColumn,
  BooleanColumn,
  DoubleColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../../src/platform/database/columns.js';
import { newId } from '../../../../src/platform/database/id.js';
import { Migrator } from '../../../../src/platform/database/migrator.js';
import { createEmptyDatabase, openDataSource, type TestDatabaseServer } from '../../../support/database.js';

@Entity('sample')
class SampleEntity {
  @IdColumn()
  id!: string;

  @TextColumn({ length: 40 })
  label!: string;

  @IntegerColumn({ nullable: true })
  small!: number | null;

  @BigIntegerColumn({ nullable: true })
  big!: number | null;

  @DoubleColumn({ nullable: true })
  price!: number | null;

  @BooleanColumn()
  open!: boolean;

  @InstantColumn()
  asOf!: Date;

  @JsonColumn({ nullable: true })
  document!: object | string | number | boolean | null;

  @BinaryColumn({ nullable: true })
  bytes!: Buffer | null;
}

class CreateSample1763900000001 {
  readonly name = 'CreateSample1763900000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    const isNullable = { isNullable: true };
    const columns = [
      column.uuid('id', primary('sample')),
      column.varchar('label', 40),
      column.integer('small', isNullable),
      { name: 'big', type: 'bigint', isNullable: true },
      column.double('price', isNullable),
      column.boolean('open'),
      column.instant('as_of'),
      column.json('document', isNullable),
      column.binary('bytes', isNullable),
    ];
    await queryRunner.createTable(new Table({ name: 'sample', columns }));
  }
}

describe('stored values', () => {
  let server: TestDatabaseServer;
  let dataSource: DataSource;

  const sample = (values: Partial<SampleEntity>): SampleEntity => ({
    id: newId(),
    label: 'sample',
    small: null,
    big: null,
    price: null,
    open: true,
    asOf: new Date('2026-01-02T03:04:05.678Z'),
    document: null,
    bytes: null,
    ...values,
  });

  const roundTrip = async (values: Partial<SampleEntity>): Promise<SampleEntity> => {
    const row = sample(values);
    await dataSource.manager.insert(SampleEntity, { ...row });
    return dataSource.manager.findOneByOrFail(SampleEntity, { id: row.id });
  };

  beforeAll(async () => {
    server = await createEmptyDatabase();
    const schema = { entities: [SampleEntity], migrations: [CreateSample1763900000001] };
    dataSource = await openDataSource(server.target, schema);
    await new Migrator(dataSource).migrate();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await server.drop();
  });

  it.each([0.1 + 0.2, 1 / 3, Number.MAX_VALUE, 5e-324, -123456789.123456, 100])(
    'keep the double %p exactly',
    async (price) => {
      expect((await roundTrip({ price })).price).toBe(price);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('never are %p', async (price) => {
    await expect(roundTrip({ price })).rejects.toThrow(RangeError);
  });

  it.each([Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0])('keep the integer %p as a number', async (big) => {
    expect((await roundTrip({ big })).big).toBe(big);
  });

  it('refuse an integer that a number does not hold exactly', async () => {
    await expect(roundTrip({ big: 2 ** 53 })).rejects.toThrow(RangeError);
  });

  it.each(['2026-01-02T03:04:05.678Z', '1999-12-31T23:59:59.999Z', '2026-03-29T01:30:00.001Z'])(
    'keep the instant %s to the millisecond, in UTC',
    async (text) => {
      const { id, asOf } = await roundTrip({ asOf: new Date(text) });
      expect(asOf.toISOString()).toBe(text);
      expect(await dataSource.manager.countBy(SampleEntity, { id, asOf: new Date(text) })).toBe(1);
      expect(await dataSource.manager.countBy(SampleEntity, { id, asOf: new Date(Date.parse(text) + 1) })).toBe(0);
    },
  );

  it('sort instants a millisecond apart in their order', async () => {
    const label = 'sorted';
    const times = [3, 1, 2].map((millisecond) => new Date(Date.UTC(2026, 0, 1, 0, 0, 0, millisecond)));
    for (const asOf of times) await roundTrip({ asOf, label });
    const rows = await dataSource.manager.find(SampleEntity, { where: { label }, order: { asOf: 'DESC' } });
    expect(rows.map(({ asOf }) => asOf.getUTCMilliseconds())).toEqual([3, 2, 1]);
  });

  it.each([[{ a: [1, 'two', null, { b: 0.1 }], ünï: '"\\\n' }], [[]], ['text'], [false], [0], [null]])(
    'keep the document %j',
    async (document) => {
      expect((await roundTrip({ document })).document).toEqual(document);
    },
  );

  it('keep bytes, booleans and nothing', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    expect(await roundTrip({ bytes, open: false, small: -2147483648 })).toEqual(
      expect.objectContaining({ bytes, open: false, small: -2147483648, price: null, big: null, document: null }),
    );
    expect((await roundTrip({ bytes: null })).bytes).toBeNull();
  });
});
