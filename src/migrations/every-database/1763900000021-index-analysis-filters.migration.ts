import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Filters that may leave few of very many rows; those that leave many are answered in the order of the list. */
const INDICES = [
  { name: 'ix_analysis_job', columnNames: ['job_id'] },
  { name: 'ix_analysis_owner_day', columnNames: ['owner_id', 'trading_date'] },
  { name: 'ix_analysis_owner_score', columnNames: ['owner_id', 'score'] },
];

export class IndexAnalysisFilters1763900000021 implements MigrationInterface {
  readonly name = 'IndexAnalysisFilters1763900000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const index of INDICES) await queryRunner.createIndex('analysis', new TableIndex(index));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of INDICES) await queryRunner.dropIndex('analysis', name);
  }
}
